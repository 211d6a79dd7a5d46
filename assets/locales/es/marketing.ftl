# Marketing: dinero al día por canal, y lo que trae.

marketing-no-market = Aquí todavía no tiene cuenta de vendedor. Entre primero en el mercado.
marketing-no-range = Todavía no tiene ningún producto en este mercado. Añada antes uno a su surtido.
marketing-no-channels = En este mercado no se puede contratar ningún canal.
marketing-go-market = Ir a Mercado
marketing-go-product = Ir a Producto
marketing-go-pricing = Abrir una oferta en Precios
marketing-go-logistics = Enviar mercancía en Logística
marketing-go-card = Completar la ficha de producto
marketing-go-compliance = Decidir cómo se pide, en Cumplimiento

marketing-order-title = Lo que puede costar un pedido
marketing-no-listing = Sin una oferta abierta no se anuncia nada ni se gasta presupuesto.
marketing-nothing-ready = No queda nada que enviar. El marketplace detiene su publicidad hasta que haya mercancía.
marketing-left = Queda por pedido
marketing-cost-order = Publ. por pedido
marketing-orders-28 = Pedidos en 28 días
marketing-order-text = La publicidad rinde mientras el pedido que trae cuesta menos de lo que un pedido deja. Los de clientes habituales y los de la búsqueda llegan sin ella.

# Un canal.
marketing-off = Apagado
marketing-a-day = { $amount } al día
marketing-terms = { $price } por clic; un clic vale el { $worth } de una visita corriente.
marketing-clicks = Unos { $clicks } clics al día (de { $low } a { $high }); como mucho se consiguen { $most }.
marketing-clicks-sure = Unos { $clicks } clics al día; como mucho se consiguen { $most }.
marketing-clicks-none = Como mucho se consiguen unos { $most } clics al día; los primeros cuestan el precio de tarifa y cada uno más, algo más.
marketing-budget = Presupuesto al día
marketing-budget-of = Presupuesto al día: { $channel }
marketing-brought = { $orders ->
    [one] Últimos 28 días: { $amount } por { $clicks } clics y { $orders } pedido.
   *[other] Últimos 28 días: { $amount } por { $clicks } clics y { $orders } pedidos.
}
marketing-set-one = Fijar: { $channel }
marketing-stop-one = Detener: { $channel }

marketing-total = Todos los canales, al día
marketing-now = Se gasta ahora
marketing-entered = Según lo escrito
marketing-share = Publicidad sobre ventas
marketing-unchanged = Así están los presupuestos. Cambie uno para ver qué traería.
marketing-set = Fijar estos presupuestos
marketing-stop-all = Detener todos

marketing-agents = Agentes de compra
marketing-card-of = { $made } de { $all } pasos
marketing-agents-text = Algunos compradores dejan elegir a un agente de IA. No lee publicidad, solo fichas de producto: a él se llega con una ficha más completa, no con presupuesto.
marketing-agents-full = Algunos compradores dejan elegir a un agente de IA. No lee publicidad, solo fichas de producto, y la suya está completa.
marketing-consent-text = Los anuncios en redes, venta en directo, influencers y búsqueda aciertan más cuanto más se sabe de la gente. Los datos tomados sin preguntar aciertan más que ninguno, y pueden traer multa. Los puestos del marketplace no los necesitan.

# Sobre el mapa.
marketing-budgets = Presupuestos en marcha
marketing-budgets-empty = No hay ningún presupuesto en marcha. Escriba uno en la columna lateral: con unos clics al día se ve lo que hace un clic.
marketing-budgets-sentence = Clics y pedidos de los últimos 28 días. Si cuesta más de lo que un pedido deja, se pierde dinero con cada uno.
marketing-col-channel = Canal
marketing-col-daily = Al día
marketing-col-clicks = Clics
marketing-col-orders = Pedidos
marketing-tile-daily = Presupuestos al día
marketing-tile-orders = Pedidos por anuncios
marketing-tile-part = Parte de los pedidos
marketing-28-days = últimos 28 días
marketing-funnel = Del clic al pedido, últimos 28 días
marketing-funnel-orders = { $orders } ({ $share })
marketing-funnel-empty = Nadie ha hecho clic ni ha pedido nada en los últimos 28 días. Abra una oferta con mercancía detrás y fije después un presupuesto.
marketing-funnel-sentence = Los pedidos de la búsqueda y de clientes habituales llegan sin publicidad; una oferta que vende también se encuentra con más facilidad.
marketing-unpaid = Pedidos sin publicidad
marketing-chart-spending = Gasto en publicidad
marketing-chart-spending-sentence = { $total } desde el comienzo. No se gasta nada los días en que no hay qué enviar.
marketing-chart-orders = Pedidos por día
marketing-all-orders = Todos los pedidos
marketing-paid-orders = Por publicidad
marketing-chart-orders-sentence = Todos los pedidos, y los que trajo un anuncio.
