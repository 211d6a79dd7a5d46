# Preguntas sobre una partida, sacadas de lo que ocurrió en ella.

reflect-customs-penalty = El { $date } la aduana encontró una irregularidad y usted pagó una sanción de { $amount } ({ $product }, { $market }). ¿Qué llevó a ello y qué revisaría la próxima vez antes de que salga la mercancía?
reflect-claim-paid = El { $date } una reclamación sobre una marca o un diseño le costó { $amount }. ¿Qué podría haberle avisado antes del riesgo y con qué documentos contaría la próxima vez?
reflect-data-fine = El { $date } recibió una multa de { $amount } por el uso de datos de compradores. ¿Qué había ganado con ello y cómo organizaría la publicidad la próxima vez?
reflect-seized = El { $date } la aduana decomisó un envío por valor de { $amount } ({ $product }, { $units }, { $market }). ¿En qué momento se pudo evitar y qué revisaría la próxima vez?
reflect-supplier-vanished = El { $date } { $supplier } desapareció con { $amount } pagados por adelantado ({ $product }). ¿Qué señales había y qué comprobaría antes del próximo anticipo?
reflect-insolvent = El { $date } la tienda no pudo pagar sus deudas y tuvo que cerrar; su efectivo era de { $amount }. ¿Desde cuándo era difícil evitarlo y qué vigilaría la próxima vez para verlo antes?
reflect-exchange-loss = Los tipos de cambio le costaron { $amount } en lo que tenía o le debían en otras monedas; el peor día de su cuenta en { $market } fue el { $date }. ¿Cómo decidiría la próxima vez cuánto dejar allí y por cuánto tiempo?
reflect-idle-money = Su efectivo nunca bajó de { $amount } (mínimo el { $date }). ¿Para qué guardaba ese dinero y qué habría tenido que saber para emplearlo?
reflect-sold-out = El { $date } se agotó: { $product }, { $market }. No hubo nada que vender durante { $days }; al ritmo anterior se habrían vendido unas { $units } más. ¿Qué le diría la próxima vez cuándo reponer y cuánto?
reflect-left-over = Al final queda sin vender: { $product }, { $units }, cuya compra y traslado costó { $amount }. ¿Cuánto esperaba vender, con qué fundamento, y qué revisaría antes de otro pedido de ese tamaño?
reflect-below-cost = Vendido por menos del costo puesto en destino: { $product }, { $market }, { $units }; faltaron { $amount } en total, por primera vez el { $date }. ¿Fue a propósito y qué necesitaría saber antes de volver a fijar un precio así?
reflect-bad-lot = De { $units } pedidos entregados ({ $product }, proveedor { $supplier }), { $defective } tenían un defecto; el primero llegó el { $date }. ¿Qué se pudo revisar antes de la salida y cuánto le habría valido?
reflect-best-seller = Lo que más le dejó: { $product }, { $market }; { $units }, vendidas por { $amount } más que su costo puesto en destino. ¿Cuánto se debió a su decisión y cuánto a la suerte, y cómo volvería a encontrar un producto así?
reflect-late-wave = En la semana del { $date }, { $late } de { $delivered } paquetes llegaron tarde ({ $product }, { $market }). ¿Cuál fue la causa y qué prometería o cambiaría la próxima vez?
reflect-late-wave-stars = En la semana del { $date }, { $late } de { $delivered } paquetes llegaron tarde ({ $product }, { $market }). La media de las reseñas era de { $before } antes y de { $since } desde entonces. ¿Cuál fue la causa y qué prometería o cambiaría la próxima vez?
reflect-unfair-denial = Reclamaciones justificadas que usted rechazó: { $count }, la primera el { $date }. ¿Cómo distinguiría la próxima vez una reclamación justificada de otra que no lo es?
reflect-chargebacks = Contracargos de tarjeta: { $count }, { $amount } en total, el primero el { $date }. ¿Qué había detrás y qué cambiaría para que menos compradores acudan a su banco?
reflect-unanswered = Mensajes sin respuesta demasiado tiempo: { $count }, el primero el { $date }. ¿Cómo haría para que los compradores reciban respuesta a tiempo y cuánto podría costar?
reflect-refused = Decisiones rechazadas por una misma razón: { $count }. La primera, el { $date }: «{ $decision }» { $why } ¿Cómo se aseguraría la próxima vez antes de decidir?
reflect-paid = Una decisión del { $date } le dejó { $amount } ({ $stage }): «{ $decision }» ¿Qué sabía entonces y habría sido acertada aunque hubiera salido mal?
reflect-cost = Una decisión del { $date } le costó { $amount } ({ $stage }): «{ $decision }» ¿Qué esperaba y qué miraría la próxima vez antes de decidir así?
reflect-quiet = En { $days } tomó pocas decisiones: { $count }. ¿Qué esperaba y qué habría tenido que saber para actuar?
reflect-result = Después de { $days }, las cuentas muestran un resultado de { $amount }. ¿Cuáles de sus decisiones lo produjeron y cómo lo distinguiría de la suerte?
reflect-next-form = Si volviera a jugar este escenario con otra suerte, ¿qué haría igual y qué decidiría solo después de haber visto más?
reflect-elsewhere = Suponga que su próximo mercado no es { $market }. De lo que hizo aquí, ¿qué volvería a hacer, qué no, y cómo lo averiguaría a tiempo?
reflect-nowhere = No entró en ningún mercado. ¿Qué tendría que saber de uno para que valiera la pena entrar y dónde miraría primero?

# La escala con la que los evaluadores leen las respuestas: 0 a 4.
reflection-level-absent = Sin respuesta
reflection-level-absent-text = El texto no responde a la pregunta, o solo dice que fue bien o mal.
reflection-level-retells = Relata
reflection-level-retells-text = Dice lo que ocurrió en la partida, sin una causa.
reflection-level-explains = Explica
reflection-level-explains-text = Nombra una causa verosímil, sin apoyarla en ninguna cifra, día o decisión de esta partida.
reflection-level-reasons = Argumenta
reflection-level-reasons-text = Apoya la causa en cifras, días o decisiones de esta partida, y dice qué habría sido mejor y por qué.
reflection-level-transfers = Transfiere
reflection-level-transfers-text = Dice además qué se revisará o hará la próxima vez, por qué señal se sabrá a tiempo y dónde no valdría.
