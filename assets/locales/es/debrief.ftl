# El repaso: de dónde viene el resultado.

debrief-title = De dónde viene el resultado
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
