# Что программа говорит об отказах, решениях и событиях.

fact-day = день { $day }
fact-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
fact-units = { $units } шт.
fact-list = { $first }; { $next }

# Почему решение нельзя принять и что делать.
refusal-cash-short = Это стоит { $need }, а потратить можно { $have }: не хватает { $short }.
refusal-cash-short-hint = Закажите меньше, верните деньги с рынка или подождите выплаты.
refusal-minutes-short = Нужно минут: { $need }, а сегодня осталось: { $have }.
refusal-minutes-short-hint = Продолжите завтра или пусть отвечают агенты или программа.
refusal-shop-closed = Магазин неплатёжеспособен и больше не торгует.
refusal-shop-closed-hint = Решать больше нечего. Вернитесь назад или начните другую игру.
refusal-market-unknown = Не назван рынок, который здесь есть.
refusal-market-unknown-hint = Выберите рынок; для предложения CIF нужен рынок назначения.
refusal-product-unknown = Такого товара в этой игре нет.
refusal-product-unknown-hint = Выберите товар из списка.
refusal-supplier-unknown = Вы не знаете этого поставщика, или здесь он не поможет.
refusal-supplier-unknown-hint = Найдите его в каталоге; отчёт об испытаниях даёт тот, кто его предлагает.
refusal-quote-unknown = Такого предложения у вас нет.
refusal-quote-unknown-hint = Сначала запросите предложение у поставщика.
refusal-enquiry-unknown = Такого сообщения для вас нет.
refusal-enquiry-unknown-hint = Выберите одно из открытых сообщений.
refusal-market-not-entered = У вас нет счёта продавца на этом рынке.
refusal-market-not-entered-hint = Сначала войдите на рынок, этап «Рынок».
refusal-market-already-entered = Вы уже на этом рынке.
refusal-market-already-entered-hint = Делать ничего не нужно.
refusal-range-missing = Этого товара нет в вашем ассортименте там.
refusal-range-missing-hint = Сначала добавьте его, этап «Товар».
refusal-range-already = Этот товар уже в ассортименте.
refusal-range-already-hint = Переходите к поставщикам, цене и бумагам.
refusal-range-full = { $slots ->
    [one] В ассортименте { $slots } место, и оно занято.
    [few] В ассортименте { $slots } места, и все заняты.
    [many] В ассортименте { $slots } мест, и все заняты.
   *[other] В ассортименте { $slots } места, и все заняты.
}
refusal-range-full-hint = Уберите товар, который приносит меньше всех, и добавьте этот.
refusal-listing-missing = Открытого предложения этого товара нет.
refusal-listing-missing-hint = Сначала откройте предложение, этап «Цены».
refusal-already-pending = Это уже идёт; ответ ожидается: { $when }.
refusal-already-pending-hint = Дождитесь его или пока спросите о другом.
refusal-already-pending-opened = Таможня вскрыла партию этого товара; заявленное остаётся до: { $when }.
refusal-already-pending-opened-hint = Решите это до прихода следующей партии.
refusal-already-pending-paper = Эта бумага уже есть или заказана; действует с даты: { $when }.
refusal-already-pending-paper-hint = Бумагу обновляют в её последний месяц.
refusal-already-pending-promotion = Между акциями нужен перерыв; ближайшее начало: { $when }.
refusal-already-pending-promotion-hint = Выберите начало позже.
refusal-research-nothing-to-learn = Ничего нового это не даст.
refusal-research-nothing-to-learn-hint = Вы это уже знаете, это бесплатно, или ничего не спрошено. Спросите глубже.
refusal-certificate-not-needed = Этому товару на этом рынке такая бумага не нужна.
refusal-certificate-not-needed-hint = Не тратьте на неё; смотрите список нужных бумаг.
refusal-quote-expired = Срок предложения истёк: { $when }.
refusal-quote-expired-hint = Запросите у поставщика новое; это бесплатно.
refusal-moq-below = Наименьший заказ у этого поставщика, шт.: { $units }.
refusal-moq-below-hint = Закажите больше, договоритесь о меньшем или найдите того, кто делает малые партии.
refusal-stock-short = Нужно { $need }, а есть { $have }.
refusal-stock-short-hint = Возьмите меньше или сначала завезите больше.
refusal-lane-missing = Такого пути оттуда на этот рынок нет.
refusal-lane-missing-hint = Выберите другой путь или товар другого происхождения.
refusal-warehouse-missing = Вам негде хранить товар на этом рынке.
refusal-warehouse-missing-hint = Сначала снимите место на складе, этап «Логистика».
refusal-warehouse-already-rented = Место на этом рынке уже снято.
refusal-warehouse-already-rented-hint = Отправляйте туда товар.
refusal-tax-already-registered = Эта регистрация уже есть или подана.
refusal-tax-already-registered-hint = Делать ничего не нужно; она действует со своего дня.
refusal-tax-not-registered = Нужна регистрация, которой у вас нет.
refusal-tax-not-registered-hint = Сначала зарегистрируйтесь, этап «Требования».
refusal-method-not-offered = Здесь этого нет, или уже так, как вы хотите.
refusal-method-not-offered-hint = Выберите из списка этого рынка.
refusal-mode-wrong = Этот путь такое не возит.
refusal-mode-wrong-hint = Партии идут по воздуху, морем, грузовиком или поездом; заказы почтой, линией или экспрессом.
refusal-enquiry-closed = Это сообщение закрыто.
refusal-enquiry-closed-hint = Ответьте на одно из открытых.
refusal-complaint-unknown = Такой жалобы на вас нет.
refusal-complaint-unknown-hint = Выберите одну из открытых жалоб.
refusal-partner-unknown = Партнёр не делает той части, для которой выбран.
refusal-partner-unknown-hint = Выберите дизайнера, изготовителя форм и изготовителя деталей.
refusal-tariff-unknown-code = Такой подпозиции в тарифе нет.
refusal-tariff-unknown-code-hint = Выберите код тарифа, шесть цифр, например 8509.40.
refusal-reorder-unknown = Постоянного заказа на этот товар нет.
refusal-reorder-unknown-hint = Отменять нечего.
refusal-origin-no-preference = У этих товаров нет происхождения с низкой пошлиной.
refusal-origin-no-preference-hint = Подтверждение нужно товарам из региона или своей страны.
refusal-design-not-for-this = Этот поставщик не делает этот товар по вашему проекту.
refusal-design-not-for-this-hint = Выберите товар, который это допускает, и поставщика с фабрикой.
refusal-talks-ended = Поставщик закончил переговоры.
refusal-talks-ended-hint = Возьмите его последнее предложение или говорите с другим; просите понемногу.
refusal-stage-not-yet = Сначала должно открыться другое.
refusal-stage-not-yet-hint = Первой идёт местная команда; на ней держатся шоурум и склад.
refusal-already-done = Это уже сделано.
refusal-already-done-hint = Делать ничего не нужно.
refusal-value-out-of-bounds = Значение должно быть в пределах: { $low } … { $high }.
refusal-value-out-of-bounds-hint = Введите значение в этих пределах.
refusal-value-out-of-bounds-empty = Здесь для этого ничего нет.
refusal-value-out-of-bounds-empty-hint = Вперёд продают деньги, которые уже в кошельке или идут от покупателей.
refusal-wallet-short = Нужно { $need }, а в кошельке { $have }.
refusal-wallet-short-hint = Возьмите меньше или подождите выплаты.

# Что решено.
decided-market-enter = Вход на рынок: { $market }.
decided-market-leave = Уход с рынка: { $market }.
decided-market-research = Заказано исследование: { $product }, { $market } ({ $grade }).
decided-market-subscribe = Подписка на сообщения: { $market } ({ $source }).
decided-market-unsubscribe = Подписка прекращена: { $market } ({ $source }).
decided-market-open-centre = Начато открытие, { $market }: { $part }.
decided-market-close-centre = Закрыто, { $market }: { $part }.
decided-product-add = Добавлено в ассортимент, { $market }: { $product }.
decided-product-drop = Убрано из ассортимента, { $market }: { $product }.
decided-product-form-chain = Заказана своя модель: { $product }, изготовитель { $supplier }.
decided-sourcing-search = Поиск других поставщиков: { $product } ({ $directory }).
decided-sourcing-request-quote = Запрос предложения у { $supplier }: { $product } ({ $incoterm }).
decided-sourcing-counter = Запрос лучших условий у { $supplier }: { $product }.
decided-sourcing-investigate = Проверка поставщика { $supplier } ({ $probe }).
decided-sourcing-order = Заказ у { $supplier }: { $product }, { $units }
decided-sourcing-order-inspected = Заказ с проверкой у { $supplier }: { $product }, { $units }
decided-pricing-set = Цена, { $product }, { $market }: { $price }, доставка за { $days }.
decided-pricing-close = Предложение закрыто, { $market }: { $product }.
decided-pricing-promote = Акция, { $product }, { $market }: скидка { $off } на { $days }, начало: { $when }.
decided-marketing-budget = Бюджет в день, { $product }, { $market }: { $amount } ({ $channel }).
decided-marketing-budget-end = Реклама прекращена, { $product }, { $market } ({ $channel }).
decided-logistics-rent = Снято место на складе: { $market }.
decided-logistics-ship = Отправка, { $market } ({ $origin }; { $mode }): { $product }, { $units }
decided-logistics-ship-insured = Отправка со страховкой, { $market } ({ $origin }; { $mode }): { $product }, { $units }
decided-logistics-set-reorder = Постоянный заказ, { $product }, { $market }: { $units } при остатке { $point } ({ $mode }).
decided-logistics-clear-reorder = Постоянный заказ отменён, { $product }, { $market }.
decided-compliance-classify = Декларация по коду { $code }: { $product }, { $market }.
decided-compliance-declare = Декларация на { $share } стоимости: { $product }, { $market }.
decided-compliance-certify = Запрошена бумага, { $product }, { $market }: { $paper }.
decided-compliance-certify-report = Запрошена бумага по отчёту { $supplier }, { $product }, { $market }: { $paper }.
decided-compliance-register = Подано заявление, { $market }: { $registration }.
decided-compliance-prove-origin = К партиям прилагается подтверждение происхождения: { $product }, { $market }.
decided-compliance-prove-origin-end = Подтверждение происхождения больше не прилагается: { $product }, { $market }.
decided-compliance-consent = Изменён запрос данных, { $market }: { $consent }.
decided-compliance-contest = Жалоба оспорена: { $product }, { $market }.
decided-compliance-settle = Жалоба улажена: { $product }, { $market }.
decided-payments-offer = Добавлен способ оплаты, { $market }: { $method }.
decided-payments-withdraw = Убран способ оплаты, { $market }: { $method }.
decided-payments-convert = Обменяно на свою валюту, { $market }: { $amount }.
decided-payments-convert-daily = Выплаты меняются на свою валюту каждый день: { $market }.
decided-payments-convert-daily-end = Выплаты остаются в кошельке: { $market }.
decided-payments-forward = Продано вперёд на { $days }, { $market }: { $amount }.
decided-payments-early-payout = Выбрана ранняя выплата: { $market }.
decided-payments-early-payout-end = Ранняя выплата отключена: { $market }.
decided-service-answer = Ответ клиенту, { $product }, { $market }: { $response }.
decided-service-staff = Агенты сервиса, { $market } ({ $language }): { $agents }.
decided-service-automate = Отвечает программа, { $market }; возвраты до { $amount }.
decided-service-automate-end = Программа больше не отвечает: { $market }.

# Что произошло.
event-refused = Решение отклонено ({ $stage }). { $why }
event-research-arrived = Исследование готово: { $product }, { $market }.
event-devaluation = Валюта резко упала: { $market }.
event-shock = { $market }: { $shock }. { $text }
event-copycat-entered = { $rival } продаёт копию вашего товара: { $product }, { $market }.
event-copycat-elsewhere = { $rival } приходит с копией, { $market }: { $product }.
event-quote-arrived = Пришло предложение от { $supplier }: { $product }.
event-found = Поставщик { $supplier } проверен ({ $probe }).
event-searched = { $suppliers ->
    [0] Поиск не нашёл других поставщиков: { $product }.
    [one] Поиск нашёл ещё { $suppliers } поставщика: { $product }.
    [few] Поиск нашёл ещё { $suppliers } поставщиков: { $product }.
    [many] Поиск нашёл ещё { $suppliers } поставщиков: { $product }.
   *[other] Поиск нашёл ещё { $suppliers } поставщика: { $product }.
}
event-bargained = Новое предложение от { $supplier }: { $product }.
event-talks-ended = { $supplier } заканчивает переговоры: { $product }.
event-supplier-vanished = Поставщик { $supplier } взял задаток и исчез: { $product }.
event-design-ready = Свою модель можно заказать у { $supplier }: { $product }.
event-goods-ready = Товар от { $supplier } готов: { $product }, { $units }
event-goods-ready-late = Товар от { $supplier } готов, опоздание { $days }: { $product }, { $units }
event-lot-passed = Партия от { $supplier } прошла проверку: { $product }.
event-lot-failed = Партия от { $supplier } не прошла проверку, её перебирают: { $product }.
event-balance-unpaid = Остаток не оплачен; товар остаётся у { $supplier }: { $product }.
event-shipment-arrived = Груз на границе, { $market }: { $product }, { $units } ({ $mode }).
event-shipment-damaged = Груз на границе, { $market }: { $product }, { $units }; повреждено: { $damaged } ({ $mode }).
event-shipment-lost = Груз потерян, { $market }: { $product }, { $lost } ({ $mode }).
event-customs-released = Выпущено таможней, { $market }: { $product }, { $units }; пошлина и налоги { $amount }.
event-customs-inspected = Вскрыто таможней, всё в порядке, { $market }: { $product }, { $units }; пошлина и налоги { $amount }.
event-customs-reassessed = Таможня переоценила, { $product }, { $market }: { $findings }. Пошлина и налоги { $amount }, штраф { $penalty }.
event-customs-seized = Изъято таможней, { $market }: { $product }, { $units } Причина: { $findings }.
event-customs-held = Таможня держит до уплаты { $amount }, { $market }: { $product }.
event-reorder-failed = Постоянный заказ не ушёл: { $product }, { $market }. { $why }
event-leg-passed = Участок пройден ({ $leg }), { $market }: { $product }, { $units }
event-traded = Продано, { $market }: { $product }, { $units }
event-sold-out = Продано, { $market }: { $product }, { $units }; больше ничего нет.
event-trade-order = Заказ от фирмы, { $market }: { $product }, { $units }
event-delivered = Доставлено за { $days }, { $market }: { $product }.
event-delivered-late = Доставлено за { $days }, опоздание { $late }, { $market }: { $product }.
event-parcel-refused = Отказ у двери, { $market }: { $product }.
event-parcel-lost = Посылка потеряна по пути к покупателю, { $market }: { $product }.
event-parcel-seized = Посылка изъята таможней, { $market }: { $product }.
event-reviewed = { $stars ->
    [one] Отзыв, { $product }, { $market }: { $stars } звезда.
    [few] Отзыв, { $product }, { $market }: { $stars } звезды.
    [many] Отзыв, { $product }, { $market }: { $stars } звёзд.
   *[other] Отзыв, { $product }, { $market }: { $stars } звезды.
}
event-chargeback = Платёж картой отозван, { $product }, { $market }: { $amount }.
event-paid-out = Выплата, { $market }: { $amount }.
event-forward-settled = Проданное вперёд передано, { $market }: { $amount }.
event-credit-drawn = Деньги кончились: { $amount } взято с кредитной линии.
event-insolvent = Магазин не смог оплатить долги и закрылся.
event-complaint-raised = Жалоба на копию знака; предложение снято: { $product }, { $market }.
event-complaint-won = Жалоба выиграна; предложение вернулось: { $product }, { $market }.
event-complaint-lost = Жалоба проиграна; предложение пока снято: { $product }, { $market }.
event-papers-missing = Площадка сняла предложение, { $product }, { $market }; не хватает: { $paper }.
event-data-fine = Штраф за использование личных данных, { $market }: { $amount }.
event-enquiry-opened = Пишет клиент, { $product }, { $market }: { $kind }
event-enquiry-settled = Клиент получил ответ, { $product }, { $market }: { $response }.
event-enquiry-lapsed = Сообщение слишком долго без ответа: { $product }, { $market }.
event-dispute-lost = Площадка решила спор не в вашу пользу, { $product }, { $market }; сбор: { $fee }.
event-dispute-won = Площадка решила спор в вашу пользу, { $product }, { $market }.
