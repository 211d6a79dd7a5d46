# Pagos: cómo pagan los compradores, cuándo llega el dinero, cuánto vale entonces y si alcanza.

payments-not-entered = Entre primero en { $market }; después podrá elegir cómo pagan sus compradores.

payments-cash = Su dinero
payments-cash-text = En moneda propia, al cambio de hoy.
payments-at-home = Efectivo en casa
payments-drawn = { $drawn } usados de { $line }
payments-overdrawn = Por encima de su línea de crédito desde el { $since }. Si sigue así el { $until }, la tienda tendrá que cerrar.
payments-short = El dinero en casa no alcanza desde el { $date }: faltarán { $missing }.
payments-short-if-poor = Si se vende poco, el dinero en casa no alcanza desde el { $date }: faltarían { $missing }.
payments-short-wallets = Para entonces hay { $amount } en las cuentas locales: cámbielos a tiempo.
payments-suffices = { $days ->
    [one] El efectivo y el crédito alcanzan para { $days } día, aunque se venda poco.
   *[other] El efectivo y el crédito alcanzan para los próximos { $days } días, aunque se venda poco.
}
payments-coming = Lo que viene
payments-coming-more = Y { $count } más, en la tabla de vencimientos.

payments-methods = Medios de pago
payments-methods-text = Quien no encuentra el medio que prefiere suele irse sin comprar.
payments-coverage = Encuentran el suyo
payments-no-method = No se ofrece ningún medio de pago: nadie puede comprar.
payments-method-terms = { $days ->
    [0] Lo prefiere el { $share } · comisión { $fee } · el dinero llega el día de la entrega.
    [one] Lo prefiere el { $share } · comisión { $fee } · el dinero llega { $days } día después de la entrega.
   *[other] Lo prefiere el { $share } · comisión { $fee } · el dinero llega { $days } días después de la entrega.
}
payments-cod-refusals = De los paquetes que se pagan en la puerta vuelve el { $cod }; de los pagados por adelantado, el { $prepaid }.
payments-cod-own = En las últimas cuatro semanas volvieron { $refused } de sus { $all } paquetes: el { $share }.
payments-offer-all = Ofrecer los { $count } que faltan
payments-early = Cobro anticipado
payments-early-text = { $days ->
    [one] Al día siguiente de la entrega y no { $days } día después, por el { $share } del monto.
   *[other] Al día siguiente de la entrega y no unos { $days } días después, por el { $share } del monto.
}

payments-convert = Cambiar dinero
payments-amount = Monto a cambiar
payments-all = Todo
payments-half = La mitad
payments-worth = Vale hoy
payments-gets = Recibe
payments-gets-on = { $amount } el { $date }
payments-convert-verb = Cambiar { $amount }
payments-wallet-next = La cuenta local está vacía. Próxima liquidación: { $amount } el { $date }.
payments-wallet-empty = La cuenta local está vacía. El dinero llega unos días después de entregar los pedidos.
payments-under-way = Camino a casa
payments-until = { $amount } para el { $date }
payments-daily = Traer cada liquidación
payments-daily-text = { $days ->
    [0] Cada liquidación se cambia el día en que llega y está en casa ese mismo día. Si no, espera aquí y puede ganar o perder.
    [one] Cada liquidación se cambia el día en que llega y está en casa { $days } día después. Si no, espera aquí y puede ganar o perder.
   *[other] Cada liquidación se cambia el día en que llega y está en casa { $days } días después. Si no, espera aquí y puede ganar o perder.
}

payments-forward = Vender dinero a plazo
payments-forward-text = Fija hoy el cambio de un dinero que llega más tarde. Sabe cuánto recibirá; si el cambio mejora, no gana nada con ello.
payments-forward-none = No hay nada que vender a plazo: la cuenta local está vacía y aquí nadie le debe nada.
payments-forward-amount = Monto a plazo
payments-forward-days = Días desde hoy
payments-forward-cost = Precio de la seguridad
payments-forward-rate = Cambio fijado hoy
payments-forward-gets = Recibirá
payments-forward-verb = { $days ->
    [one] Vender { $amount } a { $days } día
   *[other] Vender { $amount } a { $days } días
}
payments-forward-held = { $amount } vendidos para el { $date }
payments-forward-today = Cambiados hoy darían { $amount }.

payments-due-balance = Saldo del pedido de { $product }
payments-due-border = Gastos en frontera: { $product }
payments-due-payout = Liquidación de { $market }
payments-due-remittance = Llega a casa dinero de un mercado
payments-due-forward-pays = A plazo, { $market }: se entrega el dinero
payments-due-forward-fetches = A plazo: el dinero llega a casa
payments-due-vat = IVA de { $market }
payments-due-reports = Suscripciones a informes
payments-daily-advertising = Publicidad
payments-daily-wages = Salarios
payments-daily-rent = Alquiler
payments-daily-storage = Almacenaje

payments-in-wallets = En cuentas locales
payments-owed = Lo que le deben
payments-todays-rate = al cambio de hoy
payments-cash-chart = El dinero, y en qué puede quedar
payments-cash-past = Hasta hoy
payments-cash-ahead = Si todo sigue igual
payments-cash-sentence = Tiene { $now } en total. Si las ventas siguen así, serán unos { $mid } en { $days } días; entre { $low } y { $high } en cuatro de cada cinco casos.
payments-credit-end = Fin de la línea de crédito
payments-short-day = Falta dinero
payments-dues = Qué vence y cuándo
payments-no-dues = Todavía no vence nada. Pedidos, envíos y entregas pondrán aquí sus fechas.
payments-col-date = Fecha
payments-col-what = Concepto
payments-col-local = Moneda local
payments-col-home = En casa
payments-ageing = Lo que le deben, según cuándo llega
payments-age-3 = En 3 días
payments-age-7 = En 4 a 7 días
payments-age-14 = En 8 a 14 días
payments-age-more = Más tarde
payments-ageing-text = En moneda propia, al cambio de hoy. No se puede pagar con ello hasta que llegue.
payments-ageing-none = Nadie le debe nada. El dinero de un pedido se le debe desde la entrega hasta la liquidación.
payments-every-day = Lo que cuesta cada día
payments-every-day-none = Todavía no sale nada cada día.
payments-by-market = El dinero por mercado
payments-col-wallet = Cuenta local
payments-col-receivable = Por cobrar
payments-col-worth = Vale en casa
payments-col-rate = Cambio
payments-col-change = En 4 sem.
payments-rate-chart = Tipo de cambio
payments-rate-sentence = Una unidad de su moneda compra { $now } { $currency }; al empezar compraba { $first }. Si la línea sube, lo que queda aquí vale menos.
payments-own-exchanges = Usted cambió
payments-payout-chart = Liquidaciones recibidas
payments-payout-sentence = { $amount } en las últimas cuatro semanas.
payments-result = Pérdidas y ganancias
payments-result-text = En moneda propia; lo que entró es positivo, lo que costó, negativo.
payments-no-result = Todavía no se ha ganado ni gastado nada.
payments-col-account = Cuenta
payments-col-week = 7 días
payments-col-month = 28 días
payments-col-run = Toda la partida
payments-exchange = Ganancias y pérdidas de cambio
payments-profit = Resultado
payments-result-chart = De dónde vino el dinero y adónde fue
payments-result-sentence = En total: { $profit }.
