# Закупки: у кого брать, что выяснить заранее, на каких условиях.

sourcing-in-range = в ассортименте
sourcing-not-carried = Поставщиков этого товара можно смотреть. Чтобы спрашивать или покупать, сначала добавьте его в ассортимент, в «Товаре».

sourcing-steps = Шаг
sourcing-step-ask = Запрос
sourcing-step-check = Проверка
sourcing-step-order = Заказ
sourcing-step-track = Сроки
sourcing-standing = Ответов в пути: { $due } · котировок: { $quotes } · открытых заказов: { $orders }

sourcing-search = Найти ещё поставщиков
sourcing-free = бесплатно
sourcing-search-verb = Искать
sourcing-found = { $count ->
    [0] никого
    [one] { $count } найден
    [few] { $count } найдено
    [many] { $count } найдено
   *[other] { $count } найдено
}
sourcing-due = станет известно { $date }

sourcing-ask = Запросить котировки
sourcing-ask-text = Спросить ничего не стоит. Сравните хотя бы три: на странице самая низкая цена, в котировке та, что платите вы.
sourcing-ask-all = Выбрать всех
sourcing-ask-none = Снять выбор
sourcing-ask-verb = { $count ->
    [0] Выберите, кого спросить
    [one] Спросить { $count } поставщика
    [few] Спросить { $count } поставщиков
    [many] Спросить { $count } поставщиков
   *[other] Спросить { $count } поставщика
}
sourcing-nobody = Вы не знаете поставщиков этого товара. Поищите в каталоге ниже.
sourcing-page-line = от { $price } · от { $moq } шт. · { $origin }
sourcing-quote-due = Котировка { $incoterm } ожидается { $date }
sourcing-incoterm-exw = EXW
sourcing-incoterm-fob = FOB
sourcing-incoterm-cif = CIF
sourcing-cif-market = Куда

sourcing-probe = Выясните до оплаты
sourcing-probe-text = Каждый способ говорит часть правды, и ни один не прав всегда.
sourcing-probe-verb = Узнать
sourcing-supplier = Поставщик
sourcing-not-asked = не выясняли
sourcing-found-sample = Брак в образцах: { $share }.
sourcing-found-line = Брак на линии: { $share }.
sourcing-found-factory = По адресу стоит завод.
sourcing-found-factory-short = Завод
sourcing-found-office = По адресу контора без станков.
sourcing-found-office-short = Контора
sourcing-found-papers = Документы в порядке.
sourcing-found-no-papers = Документы подтвердить не удалось.
sourcing-found-maker = В реестре среди занятий значится производство.
sourcing-found-maker-short = Делает
sourcing-found-trader = В реестре значится торговля, а не производство.
sourcing-found-trader-short = Торгует
sourcing-found-known = Издатель подтверждает сертификаты.
sourcing-found-known-short = Известны
sourcing-found-unknown = Издатель не знает этих сертификатов.
sourcing-found-unknown-short = Неизвестны
sourcing-found-late = Прежние покупатели: { $share } поставок опоздало.
sourcing-own-bought = Вы заказали здесь штук: { $units }.
sourcing-own-late = Опозданий к вам: { $late } из { $all }.
sourcing-own-vanished = Взял ваш задаток, и с тех пор о нём не слышно.
sourcing-own-talks-ended = Об условиях больше не говорит.
sourcing-remark-private = Просит задаток на личный счёт.
sourcing-remark-below = Цена на { $share } ниже середины известных вам страниц.
sourcing-remark-above = Цена на { $share } выше середины известных вам страниц.

sourcing-quotes = Котировки и заказы
sourcing-no-quotes = Котировок на руках нет. Спросите поставщиков; ответ идёт от одного до десяти дней.
sourcing-quote = Котировка
sourcing-tier = От { $units } шт.
sourcing-small-batch = Малая партия
sourcing-small-batch-terms = от { $units } шт., +{ $premium }, { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
sourcing-valid = Годна до
sourcing-own-design = На ваш собственный дизайн.
sourcing-have = На складе и в пути
sourcing-on-order = В заказе
sourcing-sold = Продано за четыре недели
sourcing-units = Сколько заказать
sourcing-inspected = Осмотр до отгрузки
sourcing-unit-price = Цена за штуку
sourcing-total = Всего
sourcing-balance = Остаток по готовности
sourcing-balance-short = Когда товар будет готов, понадобится эта сумма; сегодня у вас { $headroom }.
sourcing-order-verb = Заказать { $units } шт.

sourcing-talks = Попросить лучших условий
sourcing-talks-text = Малые просьбы исполняют, большие вполовину, а чрезмерные обрывают переговоры. Кто уже покупал, может просить больше.
sourcing-talks-rounds = Раундов пока
sourcing-talks-opening = Первая цена
sourcing-talks-due = Ответ придёт { $date }.
sourcing-talks-verb = Отправить встречное
sourcing-wish-price = Цена ниже
sourcing-wish-price-value = Цена за штуку
sourcing-wish-off = на { $share } ниже первой цены
sourcing-wish-moq = Меньший минимум
sourcing-wish-moq-value = Наименьший заказ
sourcing-wish-deposit = Меньший задаток
sourcing-wish-deposit-value = Платить сейчас

sourcing-orders = Товар в заказе
sourcing-orders-others = В заказе по другим товарам
sourcing-orders-past = Прежние заказы
sourcing-no-orders = В заказе ничего нет. Для заказа нужна котировка: сначала запросите её.
sourcing-on-time = В срок.
sourcing-promised = Срок
sourcing-overdue = { $days ->
    [one] Опоздание { $days } день.
    [few] Опоздание { $days } дня.
    [many] Опоздание { $days } дней.
   *[other] Опоздание { $days } дня.
}
sourcing-unpaid = Поставщик потребовал остаток, и заплатить было нечем. Держите деньги наготове, иначе задаток пропадёт.
sourcing-inspection-booked = осмотр назначен
sourcing-inspection-passed = осмотр пройден
sourcing-inspection-sorted = не прошёл, отсортирован

sourcing-suppliers = Поставщики этого товара
sourcing-cols = Столбцы
sourcing-cols-offer = Что предлагают
sourcing-cols-standing = Что говорят о себе
sourcing-cols-found = Что вы узнали
sourcing-cols-offer-text = Цены и количества с их страниц; в последнем столбце лучшая котировка на руках или её день.
sourcing-cols-standing-text = Этого никто не проверял. Щелчок по поставщику открывает его досье.
sourcing-cols-found-text = Образцы и аудит дают долю брака, прежние покупатели долю опозданий.
sourcing-col-supplier = Поставщик
sourcing-col-origin = Откуда
sourcing-col-price = Цена от
sourcing-col-moq = MOQ
sourcing-col-small = Мал. партии
sourcing-col-certificate = Сертификат
sourcing-col-directory = Где найден
sourcing-col-quoted = Котировка
sourcing-col-factory = О себе
sourcing-says-factory = завод
sourcing-says-trader = торговец
sourcing-col-years = Годы
sourcing-col-hours = Ответ, ч
sourcing-col-repeat = Повторные
sourcing-col-badge = Значок
sourcing-col-account = Задаток на
sourcing-account-private = личный счёт
sourcing-account-company = счёт фирмы
sourcing-col-own-late = Поздно вам
sourcing-head-sample = Образец
sourcing-head-audit = Аудит
sourcing-head-registry = Реестр
sourcing-head-documents = Сертификаты
sourcing-head-references = Клиенты
sourcing-page = Что говорит страница
sourcing-findings = Что вы узнали
sourcing-col-incoterm = Базис
sourcing-col-tier-1 = Малый
sourcing-col-tier-2 = Средний
sourcing-col-tier-3 = Большой
sourcing-col-lead = Дни
sourcing-col-deposit = Задаток
sourcing-tier-cell = { $price } ({ $units }+)
sourcing-compare = Цена штуки при заказе { $units } шт.
sourcing-below-moq = ниже минимума
sourcing-compare-text = EXW, FOB и CIF включают разные части пути: сравнивайте подобное с подобным.
sourcing-col-units = Штук
sourcing-col-paid = Оплачено
sourcing-col-late = Опоздание
sourcing-col-state = Состояние
