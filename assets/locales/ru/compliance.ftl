# Требования: документы, таможня, регистрации, данные, жалобы.

compliance-not-entered = Вы ещё не продаёте на этом рынке ({ $market }). Сначала откройте там счёт продавца; тогда здесь будет видно, чего требует закон.
compliance-no-range = В ассортименте пусто: { $market }. Сначала выберите товар; тогда здесь будут его документы и пошлины.
compliance-recalled = Ведомство отозвало этот товар. Пока его нельзя продавать.

compliance-papers = Документы
compliance-no-papers = Этому товару здесь документы не нужны.
compliance-paper-missing = Не хватает
compliance-paper-ordered = Заказано, действует с { $date }
compliance-paper-holds = Действует до { $date }
compliance-paper-holds-on = Действует до конца
compliance-paper-ending = Кончается { $date }; можно продлить
compliance-paper-ended = Истекло { $date }
compliance-paper-terms = Срок в днях: { $valid }. Без него таможня берёт { $penalty } стоимости или изымает товар.
compliance-paper-verb = Получить: { $paper }
compliance-paper-all = Получить все документы ({ $count })
compliance-report = Протокол испытаний
compliance-report-own = Ничей, полные испытания
compliance-report-genuine = { $supplier } (подлинный)
compliance-report-forged = { $supplier } (поддельный)
compliance-report-unchecked = { $supplier } (не проверен)
compliance-report-hint = С протоколом поставщика документы дешевле и быстрее, если он подлинный.
compliance-report-good = Тот, кто его выдал, знает этот протокол.
compliance-report-risk = Выдавшего никто не спросил. Если протокол поддельный и таможня это увидит, она возьмёт { $share } стоимости или весь товар. Проверьте его в «Закупках».
compliance-report-bad = Выдавший не знает этого протокола. Документы по нему обойдутся в { $share } стоимости или во весь товар, когда таможня это увидит.
compliance-no-reports = Никто из известных вам поставщиков не даёт протокола на этот товар.

compliance-heading = Позиция тарифа
compliance-heading-text = Позиция решает, какая пошлина. Читайте тексты: верна та, что подходит товару, какой бы ни была пошлина.
compliance-declared-as = { $code }
compliance-declared-broker = на усмотрение брокера
compliance-broker = Оставить брокеру
compliance-broker-text = Он найдёт верную позицию и возьмёт за груз { $more } вместо { $less }.
compliance-duty-of = пошлина { $rate }
compliance-tariff-line = { $heading }: { $text }
compliance-heading-more = Все прочие позиции есть в тарифе, в широком виде.
compliance-heading-risk = Если таможня решит, что она не подходит, вы доплатите пошлину и штраф (множитель { $times }).
compliance-heading-verb = Заявить как { $code }

compliance-value = Заявленная стоимость
compliance-value-text = Сколько, по словам для таможни, стоил товар, против того, сколько он стоил.
compliance-value-field = От стоимости
compliance-value-risk = Меньше уплаченного — это обман. Сомнительные грузы вскрывают чаще. Если откроется, вы доплатите утаённое и штраф (множитель { $times }), а товар будет ждать.
compliance-value-kept = Утаено на штуку
compliance-value-found = { $amount }, если откроется
compliance-value-high = Выше стоимости нет никакой выгоды.
compliance-value-now = Сегодня заявлено: { $share }.
compliance-value-verb = Заявить { $share } стоимости

compliance-origin = Сертификат происхождения
compliance-origin-none = Этот товар делают только там, где соглашений о низкой пошлине нет.
compliance-origin-text = Страны Юга снижают пошлины друг для друга. С каждым грузом оттуда должен идти сертификат.
compliance-origin-saves = Экономит
compliance-origin-costs = Стоит
compliance-a-unit = { $amount } за штуку
compliance-a-consignment = { $amount } за груз
compliance-origin-on = Сертификат идёт с каждым грузом.
compliance-origin-start = Прилагать сертификаты
compliance-origin-stop = Больше не прилагать

compliance-registrations = Регистрации: { $market }
compliance-registered = Действует с { $date }
compliance-registered-from = Подано, действует с { $date }
compliance-apply = Подать заявление
compliance-register = Подать: { $what }

compliance-data = Данные покупателей
compliance-data-text = Реклама вне маркетплейса пользуется данными людей. Закон хочет, чтобы их спросили.
compliance-data-risk = Вы рекламируете по данным, о которых никого не спросили. Любая жалоба может принести штраф.
compliance-consent-now = сейчас
compliance-consent-verb = Сменить на: { $consent }

compliance-complaint = Жалоба на знак или дизайн
compliance-complaint-text = { $days ->
    [0] { $what }: предложение снято. Ответьте сегодня, иначе дело проиграно.
    [one] { $what }: предложение снято. Ответьте за { $days } день, до { $date }, иначе дело проиграно.
    [few] { $what }: предложение снято. Ответьте за { $days } дня, до { $date }, иначе дело проиграно.
    [many] { $what }: предложение снято. Ответьте за { $days } дней, до { $date }, иначе дело проиграно.
   *[other] { $what }: предложение снято. Ответьте за { $days } дня, до { $date }, иначе дело проиграно.
}
compliance-product-in = { $product }, { $market }
compliance-plea = Ответ на жалобу
compliance-held-of = { $held } из { $needed }
compliance-complaints = Прежние жалобы
compliance-decided-on = { $state }, решение { $date }

# Facts.
compliance-papers-all = Документы всего ассортимента
compliance-papers-held = Документы на руках
compliance-none-missing = все на месте
compliance-missing = не хватает: { $count }
compliance-next-date = Ближайшая дата
compliance-no-dates = ничего не истекает
compliance-inspected = Вскрыто таможней
compliance-inspected-note = из решённых грузов
compliance-papers-empty = Ничему в ассортименте документы не нужны. Товары и их документы появятся здесь, когда войдут в ассортимент.
compliance-col-paper = Документ
compliance-col-state = Состояние
compliance-col-cost = Цена
compliance-col-days = Дней
compliance-col-penalty = Если нет
compliance-burden = Что берёт государство со штуки: { $product }
compliance-burden-total = На границе всего
compliance-burden-none = Партией этот товар сюда не довезти.
compliance-burden-text = Пошлина, сборы и НДС прибавляют { $share } к таможенной стоимости. { $mode }, { $origin }: самый дешёвый маршрут для партий.
compliance-burden-back = Пошлина, сборы и НДС прибавляют { $share } к таможенной стоимости; вы зарегистрированы, и НДС зачтётся в НДС с продаж. { $mode }, { $origin }: самый дешёвый маршрут для партий.
compliance-headings-of = Пошлина по позициям: { $product }
compliance-of-cif = от таможенной стоимости
compliance-headings-sentence = Низкая пошлина хороша, только если текст подходит товару.
compliance-line = { $code } · { $text }
compliance-line-declared = { $code } (заявлена) · { $text }
compliance-calendar = Даты впереди
compliance-calendar-empty = До конца ничего не начинается и не истекает. Документы, регистрации и ответы на жалобы появятся здесь с датами.
compliance-date-begins = Начинает действовать: { $what }
compliance-date-ends = Истекает: { $what }
compliance-date-answer = Срок ответа на жалобу
compliance-date-decided = Решение по жалобе
compliance-col-date = Дата
compliance-col-left = Через
compliance-col-what = Что
compliance-tariff = Тариф
compliance-tariff-text = Ищите по слову из текста (по-английски), например «lamp» или «leather». Нажмите строку, и она перейдёт в боковую колонку.
compliance-col-code = Позиция
compliance-col-text = Текст
compliance-col-group = Группа
compliance-tariff-chosen = { $code } · { $text }. Группа тарифа: { $chapter }
compliance-history = Что произошло
compliance-history-empty = Таможня ещё ничего не решала. Каждый груз появится здесь с пошлиной и тем, что нашли.
compliance-col-duties = Пошлина и НДС
compliance-col-penalty-paid = Штраф
compliance-found = { $outcome }: { $findings }
compliance-released-opened = Вскрыто, всё в порядке, выпущено
compliance-barred = Маркетплейс спросил документ: { $paper }
compliance-complaint-won = Жалоба отбита
compliance-complaint-lost = Жалоба проиграна
compliance-data-fine = Штраф за личные данные
