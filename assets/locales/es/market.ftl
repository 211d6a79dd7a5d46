# Mercado: qué mercados, y hasta dónde.

market-enter-title = Entrar en { $market }
market-enter-text = Abrir una cuenta de vendedor es el primer paso. Mire las condiciones antes de pagarla.
market-enter-verb = Entrar en { $market }
market-kind = Tipo de mercado
market-fee = Comisión por cada pago
market-refusal-cod = Rechazos en la puerta
market-speak = { $share } de los compradores
market-research = Estudiar la demanda
market-demand = Pedidos por semana, todos
market-demand-range = { $mid } (probable: { $low } a { $high })
market-known-by = Se sabe por
market-outlook = Próximas cuatro semanas
market-research-due = Su estudio llega el { $date }
market-research-verb = Comprar el estudio
market-reports = Informes comerciales
market-reports-text = Algunos informes son gratis. Estos dos se pagan por meses y avisan antes de lo que viene. No todo lo que dicen se cumple.
market-subscribe = Suscribirse
market-unsubscribe = Darse de baja
market-centre-text = Gente, una sala de exposición y un almacén propios en el mercado. La sala y el almacén necesitan el equipo, y cada parte paga alquiler todos los días.
market-centre-month = { $amount } al mes
market-centre-open = Abrir
market-centre-close = Cerrar
market-leave = Salir de este mercado
market-leave-text = Sus ofertas se cierran. La mercancía y el dinero se quedan donde están hasta que vuelva por ellos.
market-leave-verb = Salir de { $market }
market-products = Productos de este mercado
market-ordinary-day = Un día corriente
market-interest-sentence = El índice de búsqueda está en { $now }; hace cuatro semanas, en { $before }. Un día corriente tiene 100. Producto: { $product }.
market-seasons = Temporadas y picos de venta
market-no-seasons = Aquí no se conoce ninguna temporada.
market-seasons-sentence = Cuánto más gastan los compradores mientras dura una temporada. La mercancía debe estar allí antes de que empiece.
season-now = ahora
season-begins = en { $days ->
    [one] { $days } día
   *[other] { $days } días
}, { $date }
season-lift = +{ $lift } durante { $days ->
    [one] { $days } día
   *[other] { $days } días
}
market-news = Noticias
market-no-news = Todavía no hay noticias.
market-report = { $source }, { $on }: { $what }, previsto para el { $date }
