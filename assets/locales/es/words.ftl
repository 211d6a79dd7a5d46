# Nombres de las palabras de las que están hechas las reglas: `<lista>-<palabra>`; `-text` dice qué significa y cuándo elegirla.

category-electronics-acc = Accesorios electrónicos
category-fashion = Moda
category-beauty = Belleza
category-home = Hogar
category-mother-baby = Mamá y bebé
category-auto-parts = Repuestos de auto y moto
category-solar-energy = Solar y energía
category-agri-inputs = Insumos agrícolas
category-handicrafts = Artesanía
category-food = Alimentos

origin-south-china = Sur de China
origin-region = País vecino
origin-home = País propio

mode-postal = Paquete postal
mode-postal-text = Un paquete a la vez por correo: lo más barato para lo ligero, lento y difícil de seguir. Para precios bajos.
mode-ecom-line = Línea e-commerce
mode-ecom-line-text = Línea de paquetes de un transitario, por aire o carretera: más rápida que el correo. La elección habitual.
mode-express = Exprés
mode-express-text = Puerta a puerta en días, al precio más alto. Para lo caro, lo ligero o lo urgente.
mode-air-cargo = Carga aérea
mode-air-cargo-text = A granel por avión a un almacén: una semana, caro por kilo. Para reponer antes de un pico.
mode-sea-lcl = Mar, contenedor compartido
mode-sea-lcl-text = Parte de un contenedor, por metro cúbico: lo más barato a granel, semanas de viaje. Para ventas constantes.
mode-truck = Camión compartido
mode-truck-text = A granel por carretera a través de la frontera. Entre mar y aire en plazo y precio, donde hay carretera.
mode-rail = Tren, contenedor compartido
mode-rail-text = Parte de un contenedor por tren, por metro cúbico. Más rápido que el mar lejos de los puertos.

leg-road = Carretera
leg-port = Puerto
leg-ocean = Mar
leg-air = Vuelo
leg-rail = Ferrocarril
leg-border = Frontera
leg-parcel-hub = Centro de paquetes

method-cod = Pago contra entrega
method-cod-text = El comprador paga al mensajero. Muchos solo confían en eso, pero se rechazan más paquetes y el dinero tarda.
method-mobile-money = Dinero móvil
method-mobile-money-text = Pagado desde una cuenta del teléfono. Común donde hay pocas tarjetas; rápido y con pocos rechazos.
method-card = Tarjeta
method-card-text = De crédito o débito. Dinero rápido, comisión más alta, y algunos contracargos semanas después.
method-bank-transfer = Transferencia bancaria
method-bank-transfer-text = El comprador transfiere antes del envío. Comisión baja; a pocos les gusta.
method-instalment = Pago a plazos
method-instalment-text = Compra ahora y paga después: la empresa le paga a usted. Vende más lo caro, con comisión alta.
method-voucher = Cupón en efectivo
method-voucher-text = Un cupón que el comprador paga en efectivo en un punto. Llega a quien no tiene cuenta bancaria.

channel-marketplace-ads = Anuncios del marketplace
channel-marketplace-ads-text = Puestos pagados en la búsqueda del marketplace, vistos por quien va a comprar. Un buen comienzo.
channel-social = Redes sociales
channel-social-text = Anuncios entre publicaciones: clics baratos de quien no buscaba. Para lo que gusta a primera vista.
channel-livestream = Venta en directo
channel-livestream-text = Un presentador muestra los productos en vivo. Fuerte en unos mercados, débil en otros: mire antes el encaje.
channel-influencer = Influencers
channel-influencer-text = Una persona conocida recomienda el producto. Caro por clic, pero da confianza.
channel-search = Anuncios de búsqueda
channel-search-text = Anuncios junto a los resultados de la web. Llegan a quien sabe lo que quiere; alcance limitado.

duty-terms-dap = DAP, aranceles en la puerta
duty-terms-dap-text = El comprador paga aranceles e impuestos al recibir. Nada que pagar usted, pero el sorprendido rechaza el paquete.
duty-terms-ddp = DDP, aranceles pagados
duty-terms-ddp-text = Usted paga aranceles e impuestos antes, con registro fiscal o por un agente. Se rechazan menos paquetes.

incoterm-exw = EXW, en fábrica
incoterm-exw-text = Usted recoge en la fábrica y despacha la exportación. El precio más bajo y más costos propios.
incoterm-fob = FOB, franco a bordo
incoterm-fob-text = El proveedor despacha la exportación y entrega en el puerto; el flete es suyo. La elección habitual.
incoterm-cif = CIF, flete pagado
incoterm-cif-text = El proveedor envía y asegura hasta el mercado. Poco trabajo, pero la ruta no la elige usted.

habit-price-hunter = Cazador de precios
habit-price-hunter-text = Lo compara todo y toma la oferta más barata.
habit-pragmatic = Comprador práctico
habit-pragmatic-text = Sopesa precio, plazo y reseñas.
habit-trust-seeker = Busca confianza
habit-trust-seeker-text = Paga más por buenas reseñas, una insignia y un vendedor conocido.
habit-urgent = Comprador con prisa
habit-urgent-text = Paga por la entrega rápida.
habit-ai-delegator = Compra por agente
habit-ai-delegator-text = Deja elegir a un agente de IA, que lee fichas de producto y no ve publicidad.

language-role-national = Idioma nacional
language-role-second = Segundo idioma
language-role-trade = Idioma del comercio

paper-conformity = Certificado de conformidad
paper-conformity-text = Dice que el producto cumple las normas del mercado. Sin él, la aduana puede pararlo.
paper-battery-transport = Ensayo de baterías
paper-battery-transport-text = El informe UN 38.3, sin el cual los transportistas no llevan baterías de litio.
paper-radio = Homologación de radio
paper-radio-text = Aprobación de todo lo que emite ondas: Bluetooth, Wi-Fi, móvil.
paper-cosmetic = Notificación cosmética
paper-cosmetic-text = Dice a la autoridad sanitaria qué contiene un cosmético, antes de venderlo.
paper-food = Permiso de alimentos
paper-food-text = El permiso de la autoridad alimentaria para importar y vender. Sin él, todo queda en la frontera.
paper-child-safety = Seguridad infantil
paper-child-safety-text = Ensayos de juguetes y artículos de bebé: piezas pequeñas y sustancias nocivas.
paper-plant-health = Certificado fitosanitario
paper-plant-health-text = Dice que semillas y plantas no llevan plagas. Se emite en el origen.
paper-energy-label = Etiqueta energética
paper-energy-label-text = Indica cuánto consume un aparato. Se pide para lámparas y electrodomésticos.
paper-agrochemical = Registro de agroquímicos
paper-agrochemical-text = Aprobación de plaguicidas y fertilizantes por el ministerio de agricultura.
paper-label = Etiqueta en el idioma
paper-label-text = Una etiqueta en el idioma de los compradores, con lo que manda la ley.

return-reason-not-as-described = No es como se describe
return-reason-damaged = Dañado
return-reason-wrong-item = Artículo equivocado
return-reason-wrong-size = Talla equivocada
return-reason-changed-mind = Cambió de idea

life-steady = Estable
life-steady-text = La demanda cambia poco de un mes a otro.
life-growing = En crecimiento
life-growing-text = La demanda sube despacio: hay sitio para quien llega pronto.
life-fading = En descenso
life-fading-text = La demanda baja despacio: pida poco cada vez.
life-fad = Moda pasajera
life-fad-text = La demanda salta y se va en meses. Salga antes.

conduct-follower = Seguidor
conduct-follower-text = Baja una parte cuando otro vende más barato.
conduct-copycat = Copiador
conduct-copycat-text = Llega con una copia semanas después de que otro ganó bien.
conduct-price-warrior = Guerrero de precios
conduct-price-warrior-text = Siempre algo más barato, hasta sus costos. No lo siga hasta ahí.
conduct-premium-brand = Marca premium
conduct-premium-brand-text = Conocida, cara y bien valorada; rara vez cambia su precio.

directory-front-page = Primera página
directory-front-page-text = La primera página de la plataforma: gratis, y vista por todos los demás vendedores.
directory-platform = Búsqueda en plataforma
directory-platform-text = Más páginas y filtros: cuesta un día y casi nada de dinero, y da más nombres.
directory-fair = Feria comercial
directory-fair-text = Los puestos de una feria: la vía más cara, pero se conoce a fabricantes.
directory-agent = Agente de compras
directory-agent-text = Un agente que conoce talleres que no están en la red, por una tarifa. Nombres que pocos tienen.

probe-sample = Muestra
probe-sample-text = Unas piezas vistas de cerca: una idea de los defectos. Vale la pena antes de todo primer pedido.
probe-audit = Auditoría de fábrica
probe-audit-text = Un auditor visita la dirección: ¿es fábrica, son auténticos los papeles, qué calidad? Antes de pedidos grandes.
probe-registry = Registro mercantil
probe-registry-text = Si la empresa existe y fabricar está entre sus fines. Barato, y a veces falla.
probe-documents = Control de certificados
probe-documents-text = Preguntar al emisor si los certificados son auténticos. Antes de confiar en su informe de ensayo.
probe-references = Compradores anteriores
probe-references-text = Llamadas a clientes anteriores: con qué frecuencia llegó tarde. Antes de una temporada que no espera.

news-source-ministry-gazette = Diario oficial
news-source-ministry-gazette-text = La ley tal como se imprime: tarde, y casi siempre cierta.
news-source-central-bank = Banco central
news-source-central-bank-text = Habla de la moneda en el último momento, y acierta.
news-source-port-authority = Autoridad portuaria
news-source-port-authority-text = Informa de problemas en puertos y rutas; fiable.
news-source-platform-notice = Aviso del marketplace
news-source-platform-notice-text = Lo que el marketplace anuncia de sus reglas y tarifas; fiable.
news-source-trade-press = Prensa comercial
news-source-trade-press-text = Informa pronto y acierta más que falla. Con suscripción.
news-source-chamber = Cámara de comercio
news-source-chamber-text = Oye pronto lo que planean los ministerios; suele acertar. Con suscripción.
news-source-social-media = Redes sociales
news-source-social-media-text = Las primeras en saber, a menudo se equivocan.
news-source-forum = Foro de vendedores
news-source-forum-text = Rumores entre vendedores: muy pronto, y más veces falsos que ciertos.

skill-idle = No hace nada
skill-idle-text = Guarda el capital y nunca comercia.
skill-random = Jugador al azar
skill-random-text = Decide con dados.
skill-novice = Principiante
skill-novice-text = Juega como muchos principiantes: toma lo que parece bueno y no mira más.
skill-rule-of-thumb = Regla sencilla
skill-rule-of-thumb-text = Vende lo que muchos venden, al costo más el margen usual.
skill-competent = Jugador competente
skill-competent-text = Hace cuentas antes de cada decisión y comprueba a sus proveedores.
skill-expert = Experto
skill-expert-text = Hace todo lo que rinde: estudio, negociación, papeles, calendario.

stage-market = Mercado
stage-market-question = ¿Qué mercados, y hasta dónde?
stage-product = Producto
stage-product-question = ¿Qué vender allí, y qué dejar fuera?
stage-sourcing = Compras
stage-sourcing-question = ¿Quién lo fabrica, y se puede confiar?
stage-pricing = Precios
stage-pricing-question = ¿A qué precio, con qué promesa?
stage-marketing = Marketing
stage-marketing-question = ¿Cómo se enteran los compradores, y a qué costo?
stage-logistics = Logística
stage-logistics-question = ¿Cómo llega la mercancía, y cuándo reponer?
stage-compliance = Cumplimiento
stage-compliance-question = ¿Qué papeles, aranceles y registros?
stage-payments = Pagos
stage-payments-question = ¿Cómo pagan, y cómo vuelve el dinero?
stage-service = Servicio
stage-service-question = ¿Qué quieren los clientes, y qué es justo?

chain-part-designer = Diseñador
chain-part-designer-text = Dibuja el producto.
chain-part-mould-maker = Fabricante de moldes
chain-part-mould-maker-text = Hace los moldes de las piezas.
chain-part-component-maker = Fabricante de piezas
chain-part-component-maker-text = Hace las piezas que el proveedor monta.

grade-desk = Estudio de escritorio
grade-desk-text = Una primera idea con cifras públicas: gratis, y poco precisa.
grade-survey = Encuesta
grade-survey-text = Se pregunta a compradores: algo de dinero y días por una cifra mucho más segura. Antes de entrar en un nicho.
grade-panel = Panel de compradores
grade-panel-text = Sigue a compradores reales: la cifra más segura, y cuatro semanas de vista. Antes de pedidos grandes.

centre-stage-team = Equipo local
centre-stage-team-text = Gente en el lugar: más confianza, y una llamada antes de entregar, así se rechaza menos.
centre-stage-showroom = Sala de exposición
centre-stage-showroom-text = Ver y tocar: visitas, y pedidos grandes de tiendas y oficinas. Necesita un equipo.
centre-stage-warehouse = Almacén propio
centre-stage-warehouse-text = Un día menos y sin tarifa por pedido. Rinde con muchos pedidos. Necesita un equipo.

registration-tax = Registro fiscal
registration-tax-text = El IVA de importación se descuenta, y DDP no necesita agente. Para mercancía guardada en el mercado.
registration-importer = Registro de importador
registration-importer-text = Sin agente como importador, y la aduana mira menos. Rinde con envíos regulares.
registration-trade-mark = Marca registrada
registration-trade-mark-text = Una marca propia: menos reclamos, y las copias llegan más tarde. Para lo que venderá mucho tiempo.
registration-data-office = Oficina de datos
registration-data-office-text = Declara los datos que usted recoge. Baja el riesgo de multa.

consent-unasked = Sin preguntar
consent-unasked-text = Se usan datos sin preguntar: la publicidad funciona mejor, y el riesgo de multa es el mayor.
consent-notice = Aviso
consent-notice-text = Se avisa a los visitantes. Algo menos de efecto, menos riesgo.
consent-opt-in = Consentimiento
consent-opt-in-text = Solo datos de quien dijo que sí. La publicidad vale menos, el riesgo es el menor.

plea-contest = Impugnar
plea-contest-text = Mostrar sus papeles y esperar con la oferta retirada. Sensato si son auténticos; perder cuesta el doble.
plea-settle = Llegar a un acuerdo
plea-settle-text = Pagar el reclamo y vender hoy mismo. Sensato si no puede probar su caso.

complaint-state-open = Espera respuesta
complaint-state-contested = Impugnado
complaint-state-won = Ganado
complaint-state-lost = Perdido
complaint-state-settled = Con acuerdo

purchase-state-in-production = En producción
purchase-state-ready = Entregado en el hub
purchase-state-forfeited = Anticipo perdido
purchase-state-vanished = Proveedor desaparecido

inspection-none = Sin inspección
inspection-booked = Inspección reservada
inspection-passed = Aprobado
inspection-sorted = No aprobado, separado

shipment-state-under-way = En camino
shipment-state-at-customs = En aduana
shipment-state-arrived = Llegado
shipment-state-seized = Decomisado
shipment-state-lost = Perdido

fulfilment-local = Desde el mercado
fulfilment-local-text = Los pedidos salen de un almacén del mercado: llegan en días, pero antes hay que enviar la mercancía.
fulfilment-direct = Desde el origen
fulfilment-direct-text = Cada pedido sale del hub: sin existencias fuera, más lento, más caro por paquete.

order-state-on-way = En camino
order-state-delivered = Entregado
order-state-kept = Conservado
order-state-refused = Rechazado
order-state-lost = Perdido
order-state-seized = Decomisado
order-state-refunded = Reembolsado

customs-outcome-released = Despachado
customs-outcome-reassessed = Revaluado, con sanción
customs-outcome-seized = Decomisado
customs-outcome-held-unpaid = Retenido hasta el pago

finding-missing-paper = Falta un papel
finding-forged-paper = Papel falso
finding-undervalued = Valor declarado bajo
finding-wrong-heading = Partida equivocada

enquiry-kind-product-question = Pregunta de producto
enquiry-kind-where-is-it = ¿Dónde está mi paquete?
enquiry-kind-customs-charge = Cobro en la puerta
enquiry-kind-broken = Roto o defectuoso
enquiry-kind-return = Quiere devolver
enquiry-kind-wrong-item = Llegó otro artículo
enquiry-kind-invoice = Pide una factura

mood-calm = Tranquilo
mood-annoyed = Molesto
mood-angry = Enfadado

response-answer = Responder
response-answer-text = Decir lo que hay. Correcto para preguntas.
response-apologise = Disculparse
response-apologise-text = Pedir disculpas y explicar. Correcto si un paquete tarda y nada se debe.
response-replace = Reemplazar
response-replace-text = Enviar otro de las existencias. Justo para lo roto o equivocado.
response-refund-part = Devolver una parte
response-refund-part-text = Devolver una parte y dejar el artículo. Para fallos pequeños y cobros inesperados.
response-refund-full = Devolver todo
response-refund-full-text = Devolver todo. Justo si está roto, es otro artículo o la ley permite devolverlo.
response-deny = Negar
response-deny-text = Negarse, con la razón. Justo solo si el reclamo es inventado o nada se debe.
response-escalate = Elevar
response-escalate-text = Que decida el marketplace. Para reclamos que parecen inventados; tarda.

enquiry-state-open = En espera
enquiry-state-settled = Respondido
enquiry-state-lapsed = Sin respuesta a tiempo

purpose-cash = Efectivo
purpose-receivable = Cuentas por cobrar
purpose-inventory = Existencias
purpose-goods-on-way = En camino a compradores
purpose-supplier-deposit = Anticipos a proveedores
purpose-credit-line = Línea de crédito
purpose-vat-payable = IVA por pagar
purpose-capital = Capital aportado
purpose-fx-clearing = Compensación de cambio
purpose-sales = Ventas
purpose-shipping-income = Envío cobrado
purpose-insurance-claims = Indemnizaciones de seguro
purpose-cost-of-goods = Costo de ventas
purpose-commission = Comisión del marketplace
purpose-payment-fees = Comisiones de pago
purpose-delivery = Última milla
purpose-parcel-freight = Flete de paquetes
purpose-parcel-duty = Aranceles de paquetes
purpose-advertising = Publicidad
purpose-storage = Almacenaje
purpose-research = Estudios de mercado
purpose-sourcing-costs = Gastos de compra
purpose-content = Contenido de ofertas
purpose-registration = Registros y papeles
purpose-penalties = Multas y acuerdos
purpose-staff = Personal de servicio
purpose-refunds = Reembolsos
purpose-chargebacks = Contracargos
purpose-write-offs = Bajas y pérdidas
purpose-fx-spread = Margen de cambio
purpose-interest = Intereses
purpose-insurance = Seguros
purpose-design = Diseño de producto
purpose-premises = Centro en el exterior

place-capital = Capital
place-interior = Interior
place-islands = Islas
place-metro = Grandes ciudades
place-provinces = Provincias
place-regions = Regiones
place-towns = Ciudades medianas
place-upcountry = Zonas apartadas
place-villages = Pueblos

tier-lower = Ingresos bajos
tier-middle = Ingresos medios
tier-upper = Ingresos altos
