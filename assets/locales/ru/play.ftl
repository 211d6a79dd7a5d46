# Экран игры.

play-leave = На главную (игра сохранена)
play-saved = сохранено как { $name }
play-day = День { $day } из { $days }
play-days-left = { $days ->
    [one] ещё { $days }
    [few] ещё { $days }
    [many] ещё { $days }
   *[other] ещё { $days }
}
play-pause = Пауза
play-one-day = Один день
play-one-week = Одна неделя
play-to-event = До ближайшего события
play-undo = Отменить шаг
play-minutes = Осталось минут
play-stock = Штук, всего везде
play-orders-week = Заказы, 7 дней
play-cash = Деньги
play-waiting = { $count ->
    [one] { $count } дело ждёт
    [few] { $count } дела ждут
    [many] { $count } дел ждут
   *[other] { $count } дела ждут
}
play-show-facts = Раскрыть: таблицы и графики
play-show-map = Показать карту
play-goods = Ваши товары
play-no-goods = В ассортименте пока пусто.
play-choose-goods = Выбрать товары
play-goods-line = хаб { $hub } · в пути { $way } · здесь { $market } · за 28 дней { $sold }

map-measure = Чем окрасить рынки
measure-demand = Спрос
measure-margin = Маржа
measure-delivery-days = Срок доставки
measure-risk = Риск
map-legend = Обозначения
map-low = мало
map-high = много
map-name = Карта торговли: { $markets }. В пути: { $shipments }.

# Что ждёт человека и что произошло.
diary-pages = Что показать
diary-alerts = Дела ({ $count })
diary-happened = Что произошло
diary-quiet = Сейчас вас ничто не ждёт. Пусть пройдёт день.
diary-open = Открыть дела и дневник
diary-close = Закрыть
diary-go = Перейти
diary-empty = Здесь будет видно, что вы решили и что из этого вышло.
diary-day = День { $day } · { $date }
alert-nowhere = Вы ещё нигде не продаёте: войдите на рынок.
alert-idle-at-hub = { $product }: в хабе без дела лежит { $units } шт. Отправьте их на рынок или продавайте прямо из хаба.
alert-not-listed = { $product }: { $units } шт. лежит на рынке ({ $market }), а предложения нет.
alert-sold-out = { $product }: всё распродано ({ $market }), и ничего не едет.
alert-running-low = { $days ->
    [one] { $product }: запаса ({ $market }) хватит на { $days } день, а новая партия едет дольше.
    [few] { $product }: запаса ({ $market }) хватит на { $days } дня, а новая партия едет дольше.
    [many] { $product }: запаса ({ $market }) хватит на { $days } дней, а новая партия едет дольше.
   *[other] { $product }: запаса ({ $market }) хватит на { $days } дня, а новая партия едет дольше.
}
alert-enquiries = { $count ->
    [one] Ждёт { $count } клиент ({ $market }); ответьте до { $date }.
    [few] Ждут { $count } клиента ({ $market }); первому ответьте до { $date }.
    [many] Ждут { $count } клиентов ({ $market }); первому ответьте до { $date }.
   *[other] Ждут { $count } клиента ({ $market }); первому ответьте до { $date }.
}
alert-complaint = { $product }: жалоба на вас ({ $market }). Ответьте до { $date }.
alert-barred = { $product }: предложение снято до { $date } ({ $market }).
alert-paper-missing = { $product }: не хватает документа ({ $market }): { $paper }.
alert-paper-ending = { $product }: документ истекает { $date } ({ $market }): { $paper }.
alert-quote-ending = { $product }: котировка годна до { $date }.
alert-overdrawn = Вы за пределом кредитной линии с { $day }-го дня. Если так останется, магазин закроют.
alert-credit-drawn = Взято в кредит: { $amount }, под проценты.
alert-closed = Магазин закрыт: платить по долгам было нечем.

# Найти что угодно.
palette-hint = Решение, товар, поставщик, термин …
palette-none = Ничего с этим словом нет.
palette-how = Стрелки выбирают, Enter открывает, Esc закрывает.
palette-command = Команда
palette-term = Термин
find-market-enter = Войти на рынок
find-market-leave = Уйти с рынка
find-market-research = Заказать исследование спроса
find-market-subscribe = Подписаться на торговые сообщения
find-market-centre = Открыть зарубежный центр
find-product-add = Добавить товар в ассортимент
find-product-drop = Убрать товар из ассортимента
find-product-design = Заказать собственный дизайн
find-sourcing-search = Найти поставщиков
find-sourcing-quote = Запросить котировку
find-sourcing-counter = Поторговаться о котировке
find-sourcing-investigate = Проверить поставщика
find-sourcing-order = Заказать товар
find-pricing-set = Задать цену и предложение
find-pricing-close = Снять предложение
find-pricing-promote = Провести скидочную акцию
find-marketing-budget = Задать рекламный бюджет
find-logistics-warehouse = Снять склад
find-logistics-ship = Отправить товар на рынок
find-logistics-reorder = Задать точку перезаказа
find-compliance-classify = Выбрать код ТН ВЭД (HS)
find-compliance-declare = Заявить таможенную стоимость
find-compliance-certify = Получить сертификат
find-compliance-register = Зарегистрироваться (налог, импортёр, знак, данные)
find-compliance-origin = Прилагать сертификат происхождения
find-compliance-consent = Выбрать согласие на данные
find-compliance-plead = Ответить на жалобу
find-payments-methods = Выбрать способы оплаты
find-payments-convert = Обменять деньги
find-payments-forward = Продать валюту вперёд (форвард)
find-payments-payout = Получать выплаты раньше
find-service-answer = Ответить клиентам
find-service-staff = Нанять агентов сервиса
find-service-automate = Поручить ответы программе

# Глоссарий и клавиши.
glossary-find = Найти термин
glossary-hint = Слово из термина или его объяснения
glossary-none = Термина с этим словом нет.
keys-title = Клавиши
keys-stages = Перейти к этапу
keys-day = Один день
keys-week = Одна неделя
keys-event = До ближайшего события
keys-undo = Отменить шаг (тренировка)
keys-facts = Таблицы и графики или карта
keys-diary = Дела и дневник
keys-palette = Найти что угодно
keys-glossary = Глоссарий
