# Логистика: от хаба до рынка, пополнение, обещание покупателям.

logistics-not-entered = Вы ещё не продаёте на этом рынке ({ $market }). Сначала откройте там счёт продавца.
logistics-no-range = В ассортименте пусто: { $market }. Сначала выберите товар, потом его можно будет отправить.
logistics-go = Перейти: { $stage }
logistics-stock = Что есть
logistics-under-way = В пути
logistics-being-made = Производится
logistics-made-by = { $units ->
    [one] { $units } штука к { $date }
    [few] { $units } штуки к { $date }
    [many] { $units } штук к { $date }
   *[other] { $units } штуки к { $date }
}
logistics-pace = Продажи в последнее время
logistics-a-day = { $units } в день
logistics-cover = Запас в днях
logistics-cover-none = Продаж ещё нет
logistics-cover-days = { $days ->
    [one] { $days } день, до { $date }
    [few] { $days } дня, до { $date }
    [many] { $days } дней, до { $date }
   *[other] { $days } дня, до { $date }
}
logistics-not-listed = Товар лежит на рынке, но купить его нельзя. Откройте предложение в «Ценах».
logistics-sent-direct = Заказы уходят посылками из хаба ({ $origin }); то, что лежит на рынке, не используется. Измените предложение в «Ценах».
logistics-too-late = { $days ->
    [one] Запаса и товара в пути хватит на { $days } день. До { $date } даже самый быстрый маршрут ничего не привезёт.
    [few] Запаса и товара в пути хватит на { $days } дня. До { $date } даже самый быстрый маршрут ничего не привезёт.
    [many] Запаса и товара в пути хватит на { $days } дней. До { $date } даже самый быстрый маршрут ничего не привезёт.
   *[other] Запаса и товара в пути хватит на { $days } дня. До { $date } даже самый быстрый маршрут ничего не привезёт.
}
logistics-rent = Снять склад
logistics-rent-text = Партиям нужно место на рынке: оттуда заказ приходит к покупателю за считаные дни. Вы платите посуточно за место, которое занимает товар.
logistics-storage = Хранение
logistics-storage-hundred = За 100 штук
logistics-cbm-day = { $amount } за м³ в день
logistics-per-day = { $amount } в день
logistics-rent-verb = Снять место: { $market }

logistics-send = Отправить товар: { $market }
logistics-hub-empty = В хабе ничего нет. Товар приходит туда, когда поставщик его сделает: закажите в «Закупках».
logistics-from = Откуда
logistics-hub-holds = { $units ->
    [one] { $origin }, { $units } штука
    [few] { $origin }, { $units } штуки
    [many] { $origin }, { $units } штук
   *[other] { $origin }, { $units } штуки
}
logistics-units = Сколько отправить
logistics-insured = Застраховать груз
logistics-by = Маршрут
logistics-by-figure = себестоимость штуки
logistics-way = { $days ->
    [one] { $days } день. Обычный бой { $damage }.
    [few] { $days } дня. Обычный бой { $damage }.
    [many] { $days } дней. Обычный бой { $damage }.
   *[other] { $days } дня. Обычный бой { $damage }.
}
logistics-way-full = { $days ->
    [one] { $days } день. Обычный бой { $damage }. Маршрут загружен на { $fullness }: дороже и дольше.
    [few] { $days } дня. Обычный бой { $damage }. Маршрут загружен на { $fullness }: дороже и дольше.
    [many] { $days } дней. Обычный бой { $damage }. Маршрут загружен на { $fullness }: дороже и дольше.
   *[other] { $days } дня. Обычный бой { $damage }. Маршрут загружен на { $fullness }: дороже и дольше.
}
logistics-no-way = Партией отсюда не доехать: { $origin }. Шлите отдельные посылки: это выбирают в предложении, в «Ценах».
logistics-landed-of = Штука в своей валюте: { $goods } в хабе, { $way } за дорогу, таможню и агентов.
logistics-papers-late = К приходу не будет готово: { $papers }. Таможня может оштрафовать или изъять. См. «Требования».
logistics-send-verb = { $units ->
    [one] Отправить { $units } штуку
    [few] Отправить { $units } штуки
    [many] Отправить { $units } штук
   *[other] Отправить { $units } штуки
}

logistics-under-way-count = В пути ({ $count })
logistics-nothing-under-way = На этот рынок ничего не едет.
logistics-units-of = { $units } × { $product }
logistics-on-leg = { $leg }, участок { $part } из { $parts }; ожидается { $date }
logistics-at-customs = На таможне; ожидается { $date }
logistics-opened = Вскрыто таможней для досмотра; ожидается { $date }
logistics-late = { $days ->
    [one] Опаздывает на { $days } день
    [few] Опаздывает на { $days } дня
    [many] Опаздывает на { $days } дней
   *[other] Опаздывает на { $days } дня
}

logistics-reorder = Пополнение без вас
logistics-reorder-text = Когда запас и товар в пути падают до точки, груз выходит из хаба сам. Товар должен там лежать.
logistics-no-bulk = Партией этот товар сюда не довезти, пополнять нечем.
logistics-reorder-stands = { $units ->
    [one] При { $point } и меньше уходит { $units } штука. { $origin }, { $mode }.
    [few] При { $point } и меньше уходят { $units } штуки. { $origin }, { $mode }.
    [many] При { $point } и меньше уходит { $units } штук. { $origin }, { $mode }.
   *[other] При { $point } и меньше уходит { $units } штуки. { $origin }, { $mode }.
}
logistics-reorder-near = Запас и точка перезаказа
logistics-reorder-near-text = На месте и в пути { $have }; отправка при { $point }.
logistics-point = Точка перезаказа
logistics-point-suggested = { $days ->
    [one] При вашем темпе { $units } хватило бы на { $days } день пути и { $safety } дней запаса.
    [few] При вашем темпе { $units } хватило бы на { $days } дня пути и { $safety } дней запаса.
    [many] При вашем темпе { $units } хватило бы на { $days } дней пути и { $safety } дней запаса.
   *[other] При вашем темпе { $units } хватило бы на { $days } дня пути и { $safety } дней запаса.
}
logistics-point-unknown = Продаж ещё нет, темпа не видно. Вернитесь через две недели продаж.
logistics-refill = Штук за раз
logistics-reorder-set = Задать правило
logistics-reorder-change = Изменить правило
logistics-reorder-clear = Снять правило
logistics-reorder-many = Правила для всего, что продаётся
logistics-reorder-short = при { $point } слать { $units }
logistics-reorder-many-verb = { $count ->
    [one] Задать { $count } правило
    [few] Задать { $count } правила
    [many] Задать { $count } правил
   *[other] Задать { $count } правила
}

# Facts.
logistics-until = до { $date }
logistics-made-units = { $units ->
    [0] ничего не производится
    [one] производится { $units }
    [few] производится { $units }
    [many] производится { $units }
   *[other] производится { $units }
}
logistics-next = ближайшее { $date }
logistics-next-none = ничего не едет
logistics-stock-of = Запас: { $product }
logistics-unit = штук
logistics-stock-was = Запас
logistics-stock-will = Ожидается при этом темпе
logistics-today = Сегодня
logistics-runs-out = Распродано
logistics-stock-rests = { $units ->
    [one] На рынке { $units } штука, и сейчас ничего не продаётся.
    [few] На рынке { $units } штуки, и сейчас ничего не продаётся.
    [many] На рынке { $units } штук, и сейчас ничего не продаётся.
   *[other] На рынке { $units } штуки, и сейчас ничего не продаётся.
}
logistics-stock-ends = { $units ->
    [one] На рынке { $units } штука. При { $pace } в день всё разойдётся { $date }, считая то, что в пути.
    [few] На рынке { $units } штуки. При { $pace } в день всё разойдётся { $date }, считая то, что в пути.
    [many] На рынке { $units } штук. При { $pace } в день всё разойдётся { $date }, считая то, что в пути.
   *[other] На рынке { $units } штуки. При { $pace } в день всё разойдётся { $date }, считая то, что в пути.
}
logistics-stock-lasts = { $units ->
    [one] На рынке { $units } штука. При { $pace } в день, с тем, что в пути, хватит больше чем на { $days } дня.
    [few] На рынке { $units } штуки. При { $pace } в день, с тем, что в пути, хватит больше чем на { $days } дня.
    [many] На рынке { $units } штук. При { $pace } в день, с тем, что в пути, хватит больше чем на { $days } дня.
   *[other] На рынке { $units } штуки. При { $pace } в день, с тем, что в пути, хватит больше чем на { $days } дня.
}
logistics-ways = Маршруты: { $market }
logistics-ways-text = Нажмите маршрут, чтобы увидеть его участки. Партии идут на склад; посылки сразу к покупателю, их выбирают в предложении.
logistics-ways-landed = Себест.: оценка для 200 штук по обычной цене. Ваша: груз, который вы вводите.
logistics-per-kg = { $amount } / кг
logistics-per-cbm = { $amount } / м³
logistics-legs = { $mode }: { $legs }
logistics-unit-cost = Штука на полке: отправлено { $units }, { $mode }
logistics-unit-cost-none = Штука на полке
logistics-unit-cost-empty = Как только в хабе будет товар, а на рынке склад, здесь станет видно по шагам, во что обойдётся штука на полке.
logistics-unit-cost-text = { $share } прибавляется в дороге. Ввозной НДС остаётся расходом: налоговой регистрации здесь у вас нет.
logistics-unit-cost-back = { $share } прибавляется в дороге. Ввозной НДС, { $vat }, зачтётся в НДС с продаж.
logistics-goods-at-hub = Товар в хабе
logistics-freight = Фрахт и обработка
logistics-agents = Брокер и агенты
logistics-where = Что где лежит
logistics-consignments = Грузы
logistics-no-consignments = Ни один груз ещё не отправлен. Закажите товар в «Закупках», из хаба вы шлёте его дальше.
logistics-damaged = { $units ->
    [one] Выпущено, повреждена { $units }
    [few] Выпущено, повреждено { $units }
    [many] Выпущено, повреждено { $units }
   *[other] Выпущено, повреждено { $units }
}
logistics-lost = Потеряно в пути
logistics-promise = Обещание и доставка
logistics-promise-none = За последние четыре недели этот товар никому не доставлен.
logistics-on-time = В срок
logistics-four-weeks = за четыре недели
logistics-mean-days = Дней в среднем
logistics-to-door = от заказа до двери
logistics-promise-now = в предложении сегодня
logistics-not-delivered = Отказы и потери
logistics-promise-bars = Заказы по дням до двери
logistics-promise-sentence = { $count ->
    [one] { $share } из { $count } доставки пришло в срок. Опоздания ведут к вопросам и плохим отзывам.
    [few] { $share } из { $count } доставок пришло в срок. Опоздания ведут к вопросам и плохим отзывам.
    [many] { $share } из { $count } доставок пришло в срок. Опоздания ведут к вопросам и плохим отзывам.
   *[other] { $share } из { $count } доставки пришло в срок. Опоздания ведут к вопросам и плохим отзывам.
}
logistics-days-range = { $from }–{ $to } дн.
logistics-days-more = { $from } дн. и больше
logistics-days-late = { $count }, поздно { $late }

logistics-col-way = Маршрут
logistics-col-from = Откуда
logistics-col-freight = Фрахт
logistics-col-days = Дней
logistics-col-fullness = Загруз.
logistics-col-loss = Потери
logistics-col-damage = Бой
logistics-col-landed-200 = Себест.
logistics-col-landed-yours = Ваша
logistics-col-stock = Запас
logistics-col-under-way = В пути
logistics-col-at-hub = В хабах
logistics-col-being-made = Делается
logistics-col-pace = В день
logistics-col-cover = Хватит
logistics-col-point = Точка
logistics-col-units = Штук
logistics-col-left = Вышел
logistics-col-expected = Ожидался
logistics-col-came = Пришёл
logistics-col-state = Состояние
