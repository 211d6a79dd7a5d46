# Разбор: откуда взялся результат.

debrief-title = Разбор
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

debrief-of = Разбор: { $title }
debrief-score = Оценка
debrief-par = Против образца
debrief-made = Откуда результат
debrief-moments = Поворотные дни
debrief-what-if = Что если
debrief-reflection = Размышление

# Оценка.
debrief-rungs = Игроки известного уровня играют ваш вариант: готово { $played } из { $all }.
debrief-mark = Оценка
debrief-mark-note = нужно { $pass }
debrief-outcome = Результат
debrief-counts = вес { $share }
debrief-competence = { $points } · { $level }
debrief-below-floor = ниже порога { $floor }
debrief-seen = Повод был для { $share } показателей. Выберите показатель, чтобы увидеть факты за ним.
debrief-points = Баллы: { $points }
debrief-rule = По правилу: { $points }
debrief-rule-point = { $points } при { $reading }

# Против игроков известного уровня.
debrief-par-own = Вы
debrief-par-cash = Деньги день за днём
debrief-par-sentence = В конце у вас было { $own }, у новичка { $novice }, у умелого игрока { $competent }, у эксперта { $expert }.
debrief-par-text = Все играли один и тот же вариант: те же покупатели, те же проверки на таможне, те же потрясения. Пока товар в пути, денег мало: смотрите, чем всё кончилось.

# Поворотные дни.
debrief-timeline = Ваши дни от первого до последнего
debrief-timeline-text = Над чертой прибыль, под чертой убыток. Чем больше знак, тем больше зависело от этого дня.
debrief-without = Что если бы я этого не сделал?

# Что если.
debrief-day = День игры
debrief-day-earlier = К дню предыдущего решения
debrief-day-later = К дню следующего решения
debrief-day-none = В этот день ничего не решали.
debrief-was-refused = Правила его отклонили.
debrief-leave-out = Убрать
debrief-put-back = Вернуть
debrief-change = Изменить числа
debrief-changes = Ваши изменения
debrief-changes-none = Выберите день, затем уберите решение или дайте ему другие числа.
debrief-left-out = Убрано: { $decision }
debrief-instead = Вместо этого: { $decision }
debrief-clear = Снять все изменения
debrief-try = Сыграть с этими изменениями
debrief-trying = Игра переигрывается с вашими изменениями.
debrief-stop = Остановить
debrief-other-changes = Это итог изменений, сыгранных раньше; с тех пор они стали другими.
debrief-edit-refused = { $date } правила отклонили бы это. { $why }
debrief-edit-stale = Этого решения в игре больше нет. Снимите изменение и выберите снова.
debrief-came = Прибыль после продолжения была бы { $changed } вместо { $was }.
debrief-figure = Показатель
debrief-was = Как было
debrief-changed = С изменениями
debrief-difference = Разница
debrief-what-if-cash = Деньги в обеих играх
debrief-came-cash = В конце { $was } как было, { $changed } с изменениями.
debrief-dropped = Решения, ставшие невозможными
debrief-dropped-none = Все остальные решения удалось принять как прежде.
debrief-lost = Того, на что оно отвечало, не было.
debrief-days-differ = Дни, которые отличаются
debrief-days-same = Ни один день не отличается.
debrief-date = Дата
debrief-cash-was = Деньги
debrief-cash-changed = Деньги, иначе
debrief-units-was = Штуки
debrief-units-changed = Штуки, иначе

# Размышление.
debrief-reflection-text = Ваши ответы хранятся в записи игры. Машина их не оценивает; оценить их может экзаменатор.
debrief-answer = Ваш ответ на вопрос { $place }
debrief-save = Сохранить ответ
debrief-save-of = Сохранить ответ на вопрос { $place }
debrief-saved = Сохранено в записи вашей игры.
debrief-unsaved = Ещё не сохранено.
debrief-unfit = Это нельзя сохранить: пишите простой текст, не больше { $most } знаков.
debrief-no-question = Ответы о том, чего в игре больше нет
debrief-rated-whole = Все ответы вместе
debrief-rating = { $level } ({ $number } из 4) · { $author } · { $date }
debrief-rating-outdated = Ответ с тех пор изменён, поэтому эта оценка не считается.
debrief-rating-of-other = Дана за другую игру, поэтому эта оценка не считается.
debrief-ratings-unreadable = Рядом с игрой есть оценки, но их файл изменён или не читается. Они не показаны.
