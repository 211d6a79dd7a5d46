# Servicio: clientes que esperan, quién les responde y qué dicen al final.

service-nowhere = Todavía no hay clientes. Entre primero en un mercado.

service-minutes = Su día
service-minutes-left = Minutos que quedan hoy
service-minutes-of = { $left } de { $all }
service-minutes-enough = Alcanzan para unas { $answers } respuestas; mensajes en espera: { $waiting }.

service-queue = Mensajes en espera
service-queue-empty = Nadie espera respuesta. Los mensajes llegan con los pedidos.
service-waiting = { $count ->
    [one] { $count } mensaje espera
   *[other] { $count } mensajes esperan
}
service-place = { $place } de { $count }
service-next = Mensaje siguiente
service-before = Mensaje anterior
service-about = { $product }, { $market }. Idioma: { $language }.
service-reason = Motivo
service-photo = Foto
service-no-return-right = Ninguno
service-order-value = Valor del pedido
service-order-days = Paquete
service-came = llegó el { $date }, a tiempo
service-came-late = { $days ->
    [one] llegó el { $date }, { $days } día tarde
   *[other] llegó el { $date }, { $days } días tarde
}
service-overdue = { $days ->
    [one] prometido para el { $date }, { $days } día de retraso
   *[other] prometido para el { $date }, { $days } días de retraso
}
service-promised = prometido para el { $date }
service-today = hoy es el último día
service-today-short = hoy
service-in-days = { $days ->
    [one] en { $days } día, el { $date }
   *[other] en { $days } días, el { $date }
}
service-col-message = Mensaje

service-answers = Respuesta
service-answer-verb = { $response } y seguir
service-same-text = En su día caben { $count } mensajes de este tipo: { $kind }.
service-same-verb = { $response }: los { $count }

service-staff = Agentes en { $market }
service-staff-text = Un agente cuesta { $wage } al día, responde hasta { $answers } mensajes en un idioma y sigue las reglas: todo reclamo se reemplaza o se reembolsa.
service-language-text = { $share } de los compradores · { $waiting } en espera · { $daily } al día últimamente
service-need = { $agents ->
    [one] Esperan más de los que puede responder hoy: bastaría { $agents } agente.
   *[other] Esperan más de los que puede responder hoy: bastarían { $agents } agentes.
}
service-wages = Salarios
service-wages-day = { $agents ->
    [one] { $cost } al día por { $agents } agente ({ $language })
   *[other] { $cost } al día por { $agents } agentes ({ $language })
}
service-staff-verb = { $agents ->
    [0] Despedir a los agentes: { $language }
    [one] Emplear { $agents } agente: { $language }
   *[other] Emplear { $agents } agentes: { $language }
}

service-program = Un programa que responde
service-program-state = Ahora
service-program-on = responde solo
service-program-off = apagado
service-program-text = Responde al instante, a cualquier hora y en todos los idiomas, por { $cost } el mensaje. En las pruebas se equivocó en el { $wrong }.
service-program-claims = También reclamos
service-program-limit = Reembolsa hasta
service-program-risk = Solo preguntas: se equivoca en el { $wrong }, y parte de esos compradores pierde la paciencia.
service-program-risk-claims = Paga todo reclamo por debajo del límite, sea cierto o inventado; los demás los deja a las personas. Se equivoca en el { $wrong }.
service-program-start = Dejar que responda
service-program-change = Cambiar sus límites
service-program-stop = Parar el programa

service-reviews = { $count ->
    [0] aún sin reseñas
    [one] de { $count } reseña
   *[other] de { $count } reseñas
}
service-due-today = { $count ->
    [0] ninguno vence hoy
    [one] { $count } vence hoy
   *[other] { $count } vencen hoy
}
service-in-time = Respondidos a tiempo
service-lapsed = { $count ->
    [0] ninguno sin respuesta
   *[other] { $count } sin respuesta
}
service-quick = Respuestas rápidas
service-quick-text = en un día, últimamente
service-queue-text = Pulse un mensaje para abrirlo al lado.
service-col-late = Retraso
service-stars-chart = Estrellas
service-stars-unit = de 5
service-stars-all = Todas las reseñas
service-stars-late = Últimos 14 días
service-stars-sentence = { $count ->
    [one] { $count } reseña hasta ahora; media de { $all }, y de { $late } en los últimos 14 días.
   *[other] { $count } reseñas hasta ahora; media de { $all }, y de { $late } en los últimos 14 días.
}
service-promise-chart = Promesa y entrega
service-parcels = paquetes
service-came-all = Llegaron
service-came-after = De ellos, tarde
service-promise-sentence = En las últimas cuatro semanas llegaron { $count } paquetes, { $late } de ellos después del día prometido ({ $share }).
service-offers = Sus ofertas a ojos de los compradores
service-offers-none = Todavía no tiene ofertas. Cuando abra una, aquí verá sus estrellas y su promesa.
service-offers-text = Estrellas de toda la partida; paquetes de las últimas cuatro semanas.
service-col-reviews = Reseñas
service-col-promised = Prometidos
service-col-took = Días reales
service-col-late-share = Tarde
service-col-refused = Rechazados
service-stars = Cómo califican los compradores
service-stars-none = Aún no hay reseñas. Deja una más o menos uno de cada ocho compradores.
service-stars-of = { $stars ->
    [one] { $stars } estrella
   *[other] { $stars } estrellas
}
service-stars-poor = El { $share } dio una o dos estrellas.
service-reasons = Motivos de los reclamos
service-reasons-none = Ningún reclamo en las últimas cuatro semanas.
service-reasons-text = Reclamos de las últimas cuatro semanas. Lo dañado y lo que no es como se describe señala al proveedor o a la página, no al comprador.
service-outcomes = Cómo terminaron los mensajes
service-outcomes-none = Todavía no hay mensajes.
service-col-waiting = En espera
service-col-answered = Respondidos
service-col-lapsed = Sin respuesta
service-col-paid = Dinero o artículo
service-history = Mensajes atendidos hasta ahora
service-history-none = Todavía no se ha respondido nada. Aquí aparecerán, con su fecha, las respuestas de personas y programas.
service-col-date = Fecha
service-col-response = Respuesta
service-unanswered = Plazo vencido
