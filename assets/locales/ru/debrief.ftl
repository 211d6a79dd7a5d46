# Разбор: откуда взялся результат.

debrief-title = Откуда взялся результат
debrief-working = Ваша игра переигрывается с изменениями. Это займёт несколько секунд.
debrief-stages = В руках умелого игрока
debrief-stages-text = Что каждый этап прибавил бы или отнял, если все остальные ваши решения прежние. Этапы нужны друг другу: чего не объясняют части, то взаимодействие.
debrief-interaction = Вместе, сверх частей
debrief-whole = Все девять этапов
debrief-days = Дни, которые решили больше всего
debrief-days-text = Найдены переигровкой без решений этого дня на этом этапе. Нажмите на день, чтобы увидеть деньги без него.
debrief-none = Ни один день не выделяется.
debrief-brought = { $date }, { $stage }: прибыль
debrief-cost = { $date }, { $stage }: убыток
debrief-more = { $count ->
    [one] Ещё { $count } решение.
    [few] Ещё { $count } решения.
    [many] Ещё { $count } решений.
   *[other] Ещё { $count } решения.
}
debrief-carried = { $count ->
    [one] От этого зависело { $count } позднее решение.
    [few] От этого зависели { $count } поздних решения.
    [many] От этого зависело { $count } поздних решений.
   *[other] От этого зависело { $count } позднего решения.
}
debrief-cash = Деньги с ним и без него
debrief-cash-own = Как было
debrief-cash-without = Без него
debrief-cash-sentence = В конце { $own } как было, { $without } без него.
