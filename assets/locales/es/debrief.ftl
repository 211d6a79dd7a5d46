# El repaso: de dónde viene el resultado.

debrief-title = Balance
debrief-working = Su partida se juega de nuevo con cambios. Tarda unos segundos.
debrief-stages = En manos del jugador competente
debrief-stages-text = Lo que cada etapa habría sumado o restado, con todas sus demás decisiones como fueron. Las etapas se necesitan: lo que las partes no explican es interacción.
debrief-interaction = Juntas, más allá de las partes
debrief-whole = Las nueve etapas
debrief-days = Los días que más pesaron
debrief-days-text = Se hallan jugando de nuevo su partida sin las decisiones de ese día en esa etapa. Elija uno para ver la caja sin él.
debrief-none = Ningún día destaca.
debrief-brought = { $date }, { $stage }: una ganancia
debrief-cost = { $date }, { $stage }: una pérdida
debrief-more = { $count ->
    [one] Una decisión más.
   *[other] { $count } decisiones más.
}
debrief-carried = { $count ->
    [one] Una decisión posterior dependía de ello.
   *[other] { $count } decisiones posteriores dependían de ello.
}
debrief-cash = Caja con y sin ello
debrief-cash-own = Como fue
debrief-cash-without = Sin ello
debrief-cash-sentence = Al final, { $own } como fue, { $without } sin ello.

debrief-of = Balance: { $title }
debrief-score = Nota
debrief-par = Frente a la referencia
debrief-made = De dónde salió
debrief-moments = Puntos de inflexión
debrief-what-if = ¿Y si…?
debrief-reflection = Reflexión

# La nota.
debrief-rungs = Jugadores de nivel conocido están jugando su variante: { $played } de { $all } han terminado.
debrief-mark = Nota
debrief-mark-note = se necesitan { $pass }
debrief-outcome = Resultado
debrief-counts = cuenta un { $share }
debrief-competence = { $points } · { $level }
debrief-below-floor = por debajo del mínimo de { $floor }
debrief-seen = Hubo ocasión para el { $share } de sus indicadores. Elija uno para ver los hechos que lo sustentan.
debrief-points = { $points } puntos
debrief-rule = Según la regla: { $points }
debrief-rule-point = { $points } puntos con { $reading }

# Frente a jugadores de nivel conocido.
debrief-par-own = Usted
debrief-par-cash = Efectivo, día a día
debrief-par-sentence = Al final usted tenía { $own }, el novato { $novice }, el jugador competente { $competent } y el experto { $expert }.
debrief-par-text = Todos jugaron la misma variante: los mismos compradores, los mismos controles de aduana, los mismos imprevistos. El efectivo baja mientras la mercancía está en camino: mire dónde termina.

# Puntos de inflexión.
debrief-timeline = Sus días, del primero al último
debrief-timeline-text = Por encima de la línea, ganancia; por debajo, pérdida. Cuanto mayor el signo, más dependió de ese día.
debrief-without = ¿Y si no lo hubiera hecho?

# ¿Y si…?
debrief-day = Día de la partida
debrief-day-earlier = Al día de la decisión anterior
debrief-day-later = Al día de la decisión siguiente
debrief-day-none = Ese día no se decidió nada.
debrief-was-refused = Las reglas la rechazaron.
debrief-leave-out = Quitar
debrief-put-back = Restablecer
debrief-change = Cambiar cifras
debrief-changes = Sus cambios
debrief-changes-none = Elija un día y quite una decisión o dele otras cifras.
debrief-left-out = Quitada: { $decision }
debrief-instead = En su lugar: { $decision }
debrief-clear = Eliminar todos los cambios
debrief-try = Jugar la partida con estos cambios
debrief-trying = La partida se está jugando con sus cambios.
debrief-stop = Detener
debrief-other-changes = Esto resultó de los cambios que jugó antes; desde entonces los ha modificado.
debrief-edit-refused = El { $date } las reglas la rechazarían. { $why }
debrief-edit-stale = La partida ya no tiene esta decisión. Elimine el cambio y elija de nuevo.
debrief-came = El beneficio tras la prórroga habría sido de { $changed } en lugar de { $was }.
debrief-figure = Cifra
debrief-was = Como fue
debrief-changed = Con cambios
debrief-difference = Diferencia
debrief-what-if-cash = Efectivo en ambas partidas
debrief-came-cash = Al final, { $was } como fue y { $changed } con los cambios.
debrief-dropped = Decisiones que ya no eran posibles
debrief-dropped-none = Todas sus demás decisiones pudieron tomarse como antes.
debrief-lost = Aquello a lo que respondía no estaba.
debrief-days-differ = Días que difieren
debrief-days-same = Ningún día difiere.
debrief-date = Fecha
debrief-cash-was = Efectivo
debrief-cash-changed = Efectivo, con cambios
debrief-units-was = Unidades
debrief-units-changed = Unidades, con cambios

# Reflexión.
debrief-reflection-text = Sus respuestas se guardan en el registro de su partida. Ninguna máquina las califica; un evaluador puede valorarlas.
debrief-answer = Su respuesta a la pregunta { $place }
debrief-save = Guardar respuesta
debrief-save-of = Guardar respuesta a la pregunta { $place }
debrief-saved = Guardada en el registro de su partida.
debrief-unsaved = Aún sin guardar.
debrief-unfit = Esto no se puede guardar: escriba texto sin formato de { $most } letras como máximo.
debrief-no-question = Respuestas a lo que la partida ya no contiene
debrief-rated-whole = Todas las respuestas juntas
debrief-rating = { $level } ({ $number } de 4) · { $author } · { $date }
debrief-rating-outdated = La respuesta se cambió después, así que esta valoración no cuenta.
debrief-rating-of-other = Dada para otra partida, así que esta valoración no cuenta.
debrief-ratings-unreadable = Hay valoraciones junto a esta partida, pero su archivo fue alterado o no se puede leer. No se muestran.
