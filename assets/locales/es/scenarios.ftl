# Títulos de los escenarios, y una frase de cada uno: qué se practica y dónde.

scenario-andes-parcels-title = Paquetes de los Andes
scenario-andes-parcels-summary = Medio año y sesenta nichos en América Latina: elegir bien, papeles, diseño propio.

scenario-corridor-trade-title = Comercio de corredor
scenario-corridor-trade-summary = Exportar alimentos, telas y artesanía por carretera en África Occidental: calidad, papeles, fronteras.

scenario-desert-festival-title = Fiesta en el desierto
scenario-desert-festival-summary = Un mes de fiesta lo decide todo en Oriente Medio y el Norte de África: contar hacia atrás.

scenario-first-shop-title = Primera tienda
scenario-first-shop-summary = Las nueve etapas una vez, pocos productos y un mercado de África Occidental: para empezar.

scenario-harbour-live-title = Puerto en vivo
scenario-harbour-live-summary = Ventas en vivo, modas y copias rápidas en el Sudeste Asiático: momento, canales, diferenciarse.

scenario-lake-market-title = Mercado del lago
scenario-lake-market-summary = Dinero móvil, solares voluminosos y un largo camino en África Oriental: flete y papeles.

scenario-monsoon-bazaar-title = Bazar del monzón
scenario-monsoon-bazaar-summary = Márgenes finos, efectivo en la puerta y lluvias en Asia del Sur: costos exactos, menos rechazos.

scenario-river-coast-title = Costa de los ríos
scenario-river-coast-summary = Moneda estable y compradores que leen francés en África Occidental: idiomas, rechazos, origen.

scenario-steppe-road-title = Camino de la estepa
scenario-steppe-road-summary = Sin costa en Asia Central: tren o carretera, centro en el exterior, riesgo de cambio.
