# Cumplimiento: papeles, aduana, registros, datos, reclamos.

compliance-not-entered = Todavía no vende en { $market }. Abra allí una cuenta primero; entonces verá aquí lo que pide su ley.
compliance-no-range = No hay nada en su surtido de { $market }. Elija primero un producto; entonces verá aquí sus papeles y aranceles.
compliance-recalled = La autoridad ha retirado este producto. Por ahora no se puede vender.

compliance-papers = Papeles
compliance-no-papers = Este producto no necesita papeles aquí.
compliance-paper-missing = Falta
compliance-paper-ordered = Pedido, vale desde el { $date }
compliance-paper-holds = Vale hasta el { $date }
compliance-paper-holds-on = Vale hasta el final
compliance-paper-ending = Termina el { $date }; se puede renovar
compliance-paper-ended = Terminó el { $date }
compliance-paper-terms = Vale { $valid } días. Sin él la aduana toma el { $penalty } del valor o decomisa la mercancía.
compliance-paper-verb = Obtener: { $paper }
compliance-paper-all = Obtener los { $count } papeles
compliance-report = Informe de ensayo de
compliance-report-own = Ninguno, ensayo completo
compliance-report-genuine = { $supplier } (auténtico)
compliance-report-forged = { $supplier } (falso)
compliance-report-unchecked = { $supplier } (sin verificar)
compliance-report-hint = El informe de un proveedor hace los papeles más baratos y rápidos, si es auténtico.
compliance-report-good = El emisor conoce este informe.
compliance-report-risk = Nadie ha preguntado al emisor. Si el informe es falso y la aduana lo descubre, toma el { $share } del valor o la mercancía. Hágalo verificar en Compras.
compliance-report-bad = El emisor no conoce este informe. Los papeles basados en él cuestan el { $share } del valor, o la mercancía, cuando la aduana lo descubre.
compliance-no-reports = Ningún proveedor que conozca ofrece un informe de ensayo de este producto.

compliance-heading = Partida arancelaria
compliance-heading-text = La partida decide el arancel. Lea los textos: la correcta es la que describe la mercancía, sea cual sea su arancel.
compliance-declared-as = { $code }
compliance-declared-broker = a cargo del agente
compliance-broker = Dejarla al agente
compliance-broker-text = Encuentra la partida correcta y pide { $more } por envío en vez de { $less }.
compliance-duty-of = arancel { $rate }
compliance-tariff-line = { $heading }: { $text }
compliance-heading-more = Todas las demás partidas están en el arancel, en la vista amplia.
compliance-heading-risk = Si la aduana ve que no corresponde, usted paga el arancel omitido y { $times } veces eso como multa.
compliance-heading-verb = Declarar como { $code }

compliance-value = Valor declarado
compliance-value-text = Lo que se dice a la aduana que costó la mercancía, frente a lo que costó.
compliance-value-field = Del costo
compliance-value-risk = Menos de lo pagado es fraude. Los envíos dudosos se abren más. Si se descubre, usted paga lo omitido y { $times } veces eso, y la mercancía espera mientras tanto.
compliance-value-kept = Omitido por unidad
compliance-value-found = { $amount } si se descubre
compliance-value-high = Por encima del costo no se gana nada.
compliance-value-now = Declarado hoy: { $share }.
compliance-value-verb = Declarar el { $share } del costo

compliance-origin = Prueba de origen
compliance-origin-none = Este producto solo se hace donde ningún acuerdo baja el arancel.
compliance-origin-text = Países del Sur bajan entre sí los aranceles. Una prueba debe ir con cada envío que venga de allí.
compliance-origin-saves = Ahorra
compliance-origin-costs = Cuesta
compliance-a-unit = { $amount } por unidad
compliance-a-consignment = { $amount } por envío
compliance-origin-on = Una prueba va con cada envío.
compliance-origin-start = Enviar pruebas de origen
compliance-origin-stop = No enviar más pruebas

compliance-registrations = Registros en { $market }
compliance-registered = Vigente desde el { $date }
compliance-registered-from = Solicitado, vigente desde el { $date }
compliance-apply = Solicitar
compliance-register = Solicitar: { $what }

compliance-data = Datos de los compradores
compliance-data-text = La publicidad fuera del marketplace usa datos de personas. La ley quiere que se les pregunte.
compliance-data-risk = Usted anuncia con datos que nadie autorizó. Una queja puede traer una multa.
compliance-consent-now = actual
compliance-consent-verb = Cambiar a: { $consent }

compliance-complaint = Reclamo por una marca o un diseño
compliance-complaint-text = { $days ->
    [0] { $what }: el anuncio está retirado. Responda hoy o perderá el caso.
    [one] { $what }: el anuncio está retirado. Responda en { $days } día, antes del { $date }, o perderá el caso.
   *[other] { $what }: el anuncio está retirado. Responda en { $days } días, antes del { $date }, o perderá el caso.
}
compliance-product-in = { $product }, { $market }
compliance-plea = Respuesta al reclamo
compliance-held-of = { $held } de { $needed }
compliance-complaints = Reclamos anteriores
compliance-decided-on = { $state }, se decide el { $date }

# Facts.
compliance-papers-all = Papeles de todo el surtido
compliance-papers-held = Papeles en mano
compliance-none-missing = no falta ninguno
compliance-missing = faltan { $count }
compliance-next-date = Próxima fecha
compliance-no-dates = nada por vencer
compliance-inspected = Abiertos en aduana
compliance-inspected-note = de los envíos decididos
compliance-papers-empty = Nada en su surtido necesita papeles. Los productos y sus papeles aparecen aquí cuando están en el surtido.
compliance-col-paper = Papel
compliance-col-state = Estado
compliance-col-cost = Costo
compliance-col-days = Días
compliance-col-penalty = Si falta
compliance-burden = Lo que toma el Estado de una unidad: { $product }
compliance-burden-total = Puesto en la frontera
compliance-burden-none = Ninguna ruta a granel llega aquí con este producto.
compliance-burden-text = Arancel, tasas e IVA añaden el { $share } al valor en aduana. { $mode }, { $origin }: la ruta a granel más barata.
compliance-burden-back = Arancel, tasas e IVA añaden el { $share } al valor en aduana; usted está registrado y descuenta el IVA del de sus ventas. { $mode }, { $origin }: la ruta a granel más barata.
compliance-headings-of = Arancel por partida: { $product }
compliance-of-cif = del valor en aduana
compliance-headings-sentence = Un arancel bajo solo sirve si el texto describe la mercancía.
compliance-line = { $code } · { $text }
compliance-line-declared = { $code } (declarada) · { $text }
compliance-calendar = Fechas por venir
compliance-calendar-empty = Nada empieza ni termina hasta el final. Papeles, registros y respuestas a reclamos aparecen aquí con su fecha.
compliance-date-begins = Empieza a valer: { $what }
compliance-date-ends = Termina: { $what }
compliance-date-answer = Vence la respuesta a un reclamo
compliance-date-decided = Se decide un reclamo
compliance-col-date = Fecha
compliance-col-left = En
compliance-col-what = Qué
compliance-tariff = El arancel
compliance-tariff-text = Busque una palabra del texto (en inglés), como «lamp» o «leather». Pulse una línea para llevarla a la columna lateral.
compliance-col-code = Partida
compliance-col-text = Texto
compliance-col-group = Grupo
compliance-tariff-chosen = { $code } · { $text }. Capítulo: { $chapter }
compliance-history = Lo que ha pasado
compliance-history-empty = La aduana aún no ha decidido nada. Cada envío aparecerá aquí con sus derechos y lo que se halló.
compliance-col-duties = Arancel e IVA
compliance-col-penalty-paid = Multa
compliance-found = { $outcome }: { $findings }
compliance-released-opened = Abierto, todo en orden, despachado
compliance-barred = El marketplace pidió un papel: { $paper }
compliance-complaint-won = Reclamo ganado
compliance-complaint-lost = Reclamo perdido
compliance-data-fine = Multa por uso de datos personales
