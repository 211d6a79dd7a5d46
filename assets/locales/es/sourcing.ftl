# Compras: a quién comprar, qué averiguar antes, en qué condiciones.

sourcing-in-range = en el surtido
sourcing-not-carried = Puede mirar los proveedores de este producto. Para pedir o comprar, añádalo antes a su surtido, en Producto.

sourcing-steps = Paso
sourcing-step-ask = Cotizar
sourcing-step-check = Verificar
sourcing-step-order = Pedir
sourcing-step-track = Seguir
sourcing-standing = Respuestas en camino: { $due } · cotizaciones: { $quotes } · pedidos abiertos: { $orders }

sourcing-search = Buscar más proveedores
sourcing-free = gratis
sourcing-search-verb = Buscar
sourcing-found = { $count ->
    [0] ninguno
    [one] { $count } hallado
   *[other] { $count } hallados
}
sourcing-due = se sabrá el { $date }

sourcing-ask = Pedir cotizaciones
sourcing-ask-text = Preguntar es gratis. Compare al menos tres: las páginas muestran el precio mínimo; la cotización, el que usted paga.
sourcing-ask-all = Elegir todos
sourcing-ask-none = No elegir ninguno
sourcing-ask-verb = { $count ->
    [0] Elija a quién preguntar
    [one] Preguntar a { $count } proveedor
   *[other] Preguntar a { $count } proveedores
}
sourcing-nobody = No conoce a ningún proveedor de este producto. Busque en un directorio abajo.
sourcing-page-line = desde { $price } · { $moq } unidades o más · { $origin }
sourcing-quote-due = Cotización { $incoterm } prevista el { $date }
sourcing-incoterm-exw = EXW
sourcing-incoterm-fob = FOB
sourcing-incoterm-cif = CIF
sourcing-cif-market = Destino

sourcing-probe = Averigüe antes de pagar
sourcing-probe-text = Cada medio cuenta una parte, y ninguno acierta siempre.
sourcing-probe-verb = Preguntar
sourcing-supplier = Proveedor
sourcing-not-asked = sin preguntar
sourcing-found-sample = El { $share } de las muestras tenía defectos.
sourcing-found-line = El { $share } de las piezas en línea tenía defectos.
sourcing-found-factory = En la dirección hay una fábrica.
sourcing-found-factory-short = Fábrica
sourcing-found-office = En la dirección hay una oficina, sin máquinas.
sourcing-found-office-short = Oficina
sourcing-found-papers = Sus papeles están en regla.
sourcing-found-no-papers = Sus papeles no se pudieron confirmar.
sourcing-found-maker = El registro incluye la fabricación entre sus actividades.
sourcing-found-maker-short = Fabricante
sourcing-found-trader = El registro indica comercio, no fabricación.
sourcing-found-trader-short = Comercio
sourcing-found-known = El emisor reconoce sus certificados.
sourcing-found-known-short = Reconocido
sourcing-found-unknown = El emisor no reconoce sus certificados.
sourcing-found-unknown-short = Desconocido
sourcing-found-late = Antiguos clientes: el { $share } de sus pedidos llegó tarde.
sourcing-own-bought = Aquí ha pedido { $units ->
    [one] { $units } unidad
   *[other] { $units } unidades
}.
sourcing-own-late = Entregas tardías a usted: { $late } de { $all }.
sourcing-own-vanished = Se llevó su anticipo y no se ha vuelto a saber de él.
sourcing-own-talks-ended = Ya no negocia condiciones.
sourcing-remark-private = Pide el anticipo en una cuenta particular.
sourcing-remark-below = Su precio está un { $share } por debajo del centro de las páginas que conoce.
sourcing-remark-above = Su precio está un { $share } por encima del centro de las páginas que conoce.

sourcing-quotes = Cotizaciones y pedidos
sourcing-no-quotes = No tiene cotizaciones. Pregunte a los proveedores; responden en uno a diez días.
sourcing-quote = Cotización
sourcing-tier = Desde { $units } unidades
sourcing-small-batch = Lote pequeño
sourcing-small-batch-terms = desde { $units } unidades, +{ $premium }, { $days ->
    [one] { $days } día
   *[other] { $days } días
}
sourcing-valid = Válida al
sourcing-own-design = Para su diseño propio.
sourcing-have = Existencias y en camino
sourcing-on-order = Pedido
sourcing-sold = Vendido en cuatro semanas
sourcing-units = Unidades a pedir
sourcing-inspected = Inspeccionar al salir
sourcing-unit-price = Precio por unidad
sourcing-total = Total
sourcing-balance = Saldo al estar listo
sourcing-balance-short = Cuando la mercancía esté lista necesitará esta suma; hoy tiene { $headroom }.
sourcing-order-verb = Pedir { $units ->
    [one] { $units } unidad
   *[other] { $units } unidades
}

sourcing-talks = Pedir mejores condiciones
sourcing-talks-text = Lo ligero se concede, lo pesado a medias; lo excesivo termina la negociación. Quien ya compró puede pedir más.
sourcing-talks-rounds = Rondas hasta ahora
sourcing-talks-opening = Primer precio cotizado
sourcing-talks-due = La respuesta llega el { $date }.
sourcing-talks-verb = Enviar la contraoferta
sourcing-wish-price = Un precio más bajo
sourcing-wish-price-value = Precio por unidad
sourcing-wish-off = { $share } por debajo del primer precio
sourcing-wish-moq = Un mínimo menor
sourcing-wish-moq-value = Pedido mínimo
sourcing-wish-deposit = Un anticipo menor
sourcing-wish-deposit-value = Parte que se paga ya

sourcing-orders = Mercancía pedida
sourcing-orders-others = Pedidos de otros productos
sourcing-orders-past = Pedidos anteriores
sourcing-no-orders = No hay nada pedido. Hace falta una cotización: pídala antes a los proveedores.
sourcing-on-time = A tiempo.
sourcing-promised = Prometido
sourcing-overdue = { $days ->
    [one] { $days } día de retraso.
   *[other] { $days } días de retraso.
}
sourcing-unpaid = El proveedor reclamó el saldo y no se le pudo pagar. Tenga el dinero listo o perderá el anticipo.
sourcing-inspection-booked = inspección reservada
sourcing-inspection-passed = inspección superada
sourcing-inspection-sorted = no pasó; clasificado

sourcing-suppliers = Proveedores de este producto
sourcing-cols = Columnas
sourcing-cols-offer = Lo que ofrecen
sourcing-cols-standing = Lo que dicen de sí
sourcing-cols-found = Lo que averiguó
sourcing-cols-offer-text = Precios y cantidades de sus páginas; la última columna es la mejor cotización en mano, o cuándo llega.
sourcing-cols-standing-text = Nadie lo ha comprobado. Un clic en un proveedor abre su expediente.
sourcing-cols-found-text = Muestras y auditorías dan la parte de piezas defectuosas; los antiguos clientes, la de retrasos.
sourcing-col-supplier = Proveedor
sourcing-col-origin = Origen
sourcing-col-price = Precio desde
sourcing-col-moq = MOQ
sourcing-col-small = Lotes peq.
sourcing-col-certificate = Certificado
sourcing-col-directory = Hallado en
sourcing-col-quoted = Cotizado
sourcing-col-factory = Dice ser
sourcing-says-factory = fábrica
sourcing-says-trader = comercio
sourcing-col-years = Años
sourcing-col-hours = Responde, h
sourcing-col-repeat = Repiten
sourcing-col-badge = Insignia
sourcing-col-account = Anticipo a
sourcing-account-private = cuenta particular
sourcing-account-company = cuenta de empresa
sourcing-col-own-late = Tarde a usted
sourcing-head-sample = Muestra
sourcing-head-audit = Auditoría
sourcing-head-registry = Registro
sourcing-head-documents = Certificados
sourcing-head-references = Clientes
sourcing-page = Lo que dice su página
sourcing-findings = Lo que averiguó
sourcing-col-incoterm = Término
sourcing-col-tier-1 = Pequeño
sourcing-col-tier-2 = Mediano
sourcing-col-tier-3 = Grande
sourcing-col-lead = Días
sourcing-col-deposit = Anticipo
sourcing-tier-cell = { $price } ({ $units }+)
sourcing-compare = Precio por pieza con { $units } unidades
sourcing-below-moq = bajo su mínimo
sourcing-compare-text = EXW, FOB y CIF incluyen partes distintas del camino: compare lo comparable.
sourcing-col-units = Unidades
sourcing-col-paid = Pagado
sourcing-col-late = Retraso, d
sourcing-col-state = Estado
