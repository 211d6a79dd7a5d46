# El resultado.

result-look-back = Mirar atrás
result-title = Resultado: { $title }
result-insolvent = La tienda tuvo que cerrar el día { $day }: no pudo pagar sus deudas.
result-sentence = Su ganancia sobre el capital: { $profit }. Entre jugadores de nivel conocido, con esta misma versión, vale { $score } puntos de 100.
result-playing = Jugadores de nivel conocido están jugando su versión…
result-score = Puntos
result-of-100 = de 100
result-profit = Ganancia con prórroga
result-orders = Pedidos
result-refused = { $count ->
    [one] { $count } rechazado
   *[other] { $count } rechazados
}
result-on-time = A tiempo
result-delivered = { $count ->
    [one] { $count } entregado
   *[other] { $count } entregados
}
result-stars = Estrellas
result-reviews = { $count ->
    [one] { $count } reseña
   *[other] { $count } reseñas
}
result-penalties = Multas
result-ladder = Ganancia entre jugadores de nivel conocido
result-you = Usted
result-ladder-sentence = Todos jugaron la misma versión, con la misma suerte. Tras el último día hay una prórroga: un jugador competente lleva cada tienda { $days } días más, para que no se gane nada con un almacén lleno ni con una liquidación.
result-cash = Efectivo
result-capital = Capital al comienzo
result-cash-sentence = El efectivo, en casa y en billeteras, empezó en { $from }, tuvo su mínimo en { $least } y terminó en { $to }.
result-books = Pérdidas y ganancias
result-account = Cuenta
result-amount = Importe
result-exchange = Diferencias de cambio
result-book-profit = Ganancia contable
result-books-text = En moneda propia, al tipo de cada día. La mercancía que queda cuenta por lo que costó.
result-funnel = Qué fue de los pedidos
result-step-delivered = Entregados
result-step-late = de ellos, tarde
result-step-refused = Rechazados en la puerta
result-step-lost = Perdidos o decomisados
result-step-refunded = Reembolsados o con contracargo
result-step-reviewed = Con reseña
