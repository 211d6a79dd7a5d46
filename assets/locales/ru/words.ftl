# Названия слов, из которых сложены правила: `<список>-<слово>`; `-text` говорит, что слово значит и когда его выбирать.

category-electronics-acc = Электроника и аксессуары
category-fashion = Одежда и мода
category-beauty = Красота
category-home = Дом
category-mother-baby = Мама и малыш
category-auto-parts = Авто- и мотозапчасти
category-solar-energy = Солнечная энергия
category-agri-inputs = Товары для хозяйства
category-handicrafts = Ремёсла
category-food = Продукты

origin-south-china = Южный Китай
origin-region = Соседняя страна
origin-home = Своя страна

mode-postal = Почтовый пакет
mode-postal-text = По одной посылке почтой: дешевле всего для лёгкого, медленно и плохо видно в пути. Для низких цен.
mode-ecom-line = Линия для интернет-торговли
mode-ecom-line-text = Своя линия экспедитора, по воздуху или дорогой: быстрее почты и лучше видна. Обычный выбор для заказов.
mode-express = Экспресс-курьер
mode-express-text = От двери до двери за дни, по самой высокой цене. Для дорогого, лёгкого или срочного.
mode-air-cargo = Авиагруз
mode-air-cargo-text = Партия самолётом на склад: около недели, дорого за килограмм. Чтобы пополнить запас перед пиком.
mode-sea-lcl = Море, сборный контейнер
mode-sea-lcl-text = Часть контейнера, плата за кубометр: дешевле всего для партий, недели в пути. Для ровных продаж.
mode-truck = Сборный грузовик
mode-truck-text = Партия дорогой через границу. По времени и цене между морем и воздухом, где есть дорога.
mode-rail = Поезд, сборный контейнер
mode-rail-text = Часть контейнера поездом, плата за кубометр. Быстрее моря для рынков вдали от портов.

leg-road = Дорога
leg-port = Порт
leg-ocean = Море
leg-air = Перелёт
leg-rail = Железная дорога
leg-border = Граница
leg-parcel-hub = Сортировка посылок

method-cod = Наложенный платёж
method-cod-text = Покупатель платит курьеру. Многие верят только этому, но отказов больше, а деньги приходят поздно.
method-mobile-money = Мобильные деньги
method-mobile-money-text = Платёж со счёта телефона. Обычен там, где мало карт; быстро, отказов мало.
method-card = Карта
method-card-text = Кредитная или дебетовая. Быстрые деньги, комиссия выше, и часть платежей отзывают через недели.
method-bank-transfer = Банковский перевод
method-bank-transfer-text = Покупатель переводит сумму до отправки. Комиссия мала; любят это немногие.
method-instalment = Рассрочка
method-instalment-text = Купить сейчас, платить потом: вам платит фирма. Дорогое продаётся лучше, комиссия высока.
method-voucher = Квитанция за наличные
method-voucher-text = Квитанция, которую покупатель оплачивает наличными в кассе. Для людей без счёта в банке.

channel-marketplace-ads = Реклама на площадке
channel-marketplace-ads-text = Платные места в поиске площадки: их видят те, кто вот-вот купит. Хорошее начало.
channel-social = Социальные сети
channel-social-text = Реклама в ленте: дешёвые клики тех, кто не искал. Для того, что нравится с первого взгляда.
channel-livestream = Прямой эфир
channel-livestream-text = Ведущий показывает товар вживую. Где-то сильно, где-то слабо: сначала посмотрите, подходит ли рынку.
channel-influencer = Блогеры
channel-influencer-text = Известный человек советует товар. Дорого за клик, но приносит доверие.
channel-search = Поисковая реклама
channel-search-text = Реклама рядом с поиском в сети. Находит тех, кто знает, чего хочет; охват ограничен.

duty-terms-dap = DAP, пошлина у двери
duty-terms-dap-text = Пошлину и налог платит покупатель при получении. Вам платить нечего, но от посылок чаще отказываются.
duty-terms-ddp = DDP, пошлина оплачена
duty-terms-ddp-text = Пошлину и налог платите вы заранее, с регистрацией или через брокера. Отказов меньше.

incoterm-exw = EXW, с завода
incoterm-exw-text = Вы забираете товар с завода и оформляете вывоз. Самая низкая цена, больше всего своих расходов.
incoterm-fob = FOB, на борту
incoterm-fob-text = Поставщик оформляет вывоз и везёт в порт; фрахт за вами. Обычный выбор.
incoterm-cif = CIF, фрахт оплачен
incoterm-cif-text = Поставщик везёт и страхует товар до рынка. Мало хлопот, но путь выбираете не вы.

habit-price-hunter = Охотник за ценой
habit-price-hunter-text = Сравнивает всё и берёт самое дешёвое.
habit-pragmatic = Практичный покупатель
habit-pragmatic-text = Взвешивает цену, срок и отзывы.
habit-trust-seeker = Ищет надёжность
habit-trust-seeker-text = Платит больше за отзывы, значок и известного продавца.
habit-urgent = Спешащий покупатель
habit-urgent-text = Платит за быструю доставку.
habit-ai-delegator = Покупает через агента
habit-ai-delegator-text = Выбор отдаёт ИИ-агенту: тот читает карточки товара и не видит рекламы.

language-role-national = Государственный язык
language-role-second = Второй язык
language-role-trade = Язык торговли

paper-conformity = Сертификат соответствия
paper-conformity-text = Подтверждает, что товар отвечает нормам рынка. Без него таможня может его остановить.
paper-battery-transport = Испытание батарей
paper-battery-transport-text = Отчёт UN 38.3, без которого перевозчики не берут литиевые батареи.
paper-radio = Радиодопуск
paper-radio-text = Одобрение всего, что излучает радиоволны: Bluetooth, Wi-Fi, мобильная связь.
paper-cosmetic = Уведомление о косметике
paper-cosmetic-text = Сообщает органам здравоохранения состав косметики до продажи.
paper-food = Разрешение на ввоз еды
paper-food-text = Разрешение пищевого надзора ввозить и продавать. Без него товар стоит на границе.
paper-child-safety = Безопасность детей
paper-child-safety-text = Испытания игрушек и детских товаров на мелкие части и вредные вещества.
paper-plant-health = Фитосанитарный сертификат
paper-plant-health-text = Подтверждает, что в семенах и растениях нет вредителей. Выдают в стране происхождения.
paper-energy-label = Энергетическая этикетка
paper-energy-label-text = Указывает расход энергии. Нужна лампам и бытовой технике.
paper-agrochemical = Регистрация агрохимии
paper-agrochemical-text = Одобрение пестицидов и удобрений министерством сельского хозяйства.
paper-label = Этикетка на языке рынка
paper-label-text = Этикетка на языке покупателей с тем, что требует закон.

return-reason-not-as-described = Не как в описании
return-reason-damaged = Повреждено
return-reason-wrong-item = Не тот товар
return-reason-wrong-size = Не тот размер
return-reason-changed-mind = Передумал

life-steady = Ровный спрос
life-steady-text = Спрос мало меняется по месяцам.
life-growing = Растущий
life-growing-text = Спрос медленно растёт: место есть тем, кто придёт рано.
life-fading = Угасающий
life-fading-text = Спрос медленно падает: заказывайте понемногу.
life-fad = Мимолётная мода
life-fad-text = Спрос взлетает и за месяцы исчезает. Уйдите раньше.

conduct-follower = Следует за другими
conduct-follower-text = Отчасти снижает цену, когда у других дешевле.
conduct-copycat = Копировщик
conduct-copycat-text = Приходит с близкой копией через недели после чужого успеха.
conduct-price-warrior = Ценовой боец
conduct-price-warrior-text = Всегда чуть дешевле, до своих издержек. Туда за ним не ходите.
conduct-premium-brand = Дорогая марка
conduct-premium-brand-text = Известна, дорога и хорошо оценена; цену меняет редко.

directory-front-page = Первая страница
directory-front-page-text = Первая страница площадки поставщиков: бесплатно, её видят и все другие продавцы.
directory-platform = Поиск по площадке
directory-platform-text = Дальнейшие страницы и фильтры: день, почти без денег, и больше имён.
directory-fair = Торговая ярмарка
directory-fair-text = Стенды ярмарки: самый дорогой путь, но там встречают изготовителей.
directory-agent = Агент по закупкам
directory-agent-text = За плату знает мастерские, которых нет в сети. Имена, известные немногим.

probe-sample = Образец
probe-sample-text = Несколько штук вблизи: понятие о доле брака. Стоит того перед каждым первым заказом.
probe-audit = Аудит фабрики
probe-audit-text = Аудитор едет по адресу: фабрика ли это, подлинны ли бумаги, каково качество. Перед крупным заказом.
probe-registry = Реестр компаний
probe-registry-text = Есть ли фирма и значится ли за ней производство. Дёшево, изредка неверно.
probe-documents = Проверка сертификатов
probe-documents-text = Спросить у выдавшего, подлинны ли сертификаты. До того, как полагаться на отчёт поставщика.
probe-references = Прежние покупатели
probe-references-text = Звонки прежним заказчикам: как часто опаздывали. Перед сезоном, который не ждёт.

news-source-ministry-gazette = Официальный вестник
news-source-ministry-gazette-text = Закон, как он напечатан: поздно и почти всегда верно.
news-source-central-bank = Центральный банк
news-source-central-bank-text = О валюте говорит в последний миг и верно.
news-source-port-authority = Управление порта
news-source-port-authority-text = Сообщает о бедах в портах и на путях; надёжно.
news-source-platform-notice = Уведомление площадки
news-source-platform-notice-text = Что площадка объявляет о своих правилах и сборах; надёжно.
news-source-trade-press = Торговая пресса
news-source-trade-press-text = Пишет рано и чаще права, чем нет. По подписке.
news-source-chamber = Торговая палата
news-source-chamber-text = Рано слышит о планах министерств; обычно верно. По подписке.
news-source-social-media = Социальные сети
news-source-social-media-text = Узнают первыми, часто ошибаются.
news-source-forum = Форум продавцов
news-source-forum-text = Слухи продавцов: очень рано и чаще неверно.

skill-idle = Ничего не делает
skill-idle-text = Хранит капитал и не торгует.
skill-random = Случайный игрок
skill-random-text = Решает броском костей.
skill-novice = Новичок
skill-novice-text = Играет, как многие новички: берёт то, что хорошо выглядит, и дальше не смотрит.
skill-rule-of-thumb = Простое правило
skill-rule-of-thumb-text = Продаёт то же, что многие, по затратам с обычной наценкой.
skill-competent = Умелый игрок
skill-competent-text = Считает перед каждым решением и проверяет поставщиков.
skill-expert = Эксперт
skill-expert-text = Делает всё, что окупается: исследования, переговоры, бумаги, сроки.

stage-market = Рынок
stage-market-question = Какие рынки и насколько глубоко?
stage-product = Товар
stage-product-question = Что там продавать, а что оставить?
stage-sourcing = Закупки
stage-sourcing-question = Кто это делает и можно ли верить?
stage-pricing = Цены
stage-pricing-question = По какой цене и с каким обещанием?
stage-marketing = Маркетинг
stage-marketing-question = Как о товаре узнают и за какие деньги?
stage-logistics = Логистика
stage-logistics-question = Как товар попадёт туда и когда пополнять?
stage-compliance = Требования
stage-compliance-question = Какие бумаги, пошлины и регистрации?
stage-payments = Платежи
stage-payments-question = Как платят и как деньги вернутся домой?
stage-service = Сервис
stage-service-question = Чего хотят клиенты и что справедливо?

chain-part-designer = Дизайнер
chain-part-designer-text = Рисует изделие.
chain-part-mould-maker = Изготовитель форм
chain-part-mould-maker-text = Делает формы для деталей.
chain-part-component-maker = Изготовитель деталей
chain-part-component-maker-text = Делает детали, которые собирает поставщик.

grade-desk = Кабинетная оценка
grade-desk-text = Первая догадка по открытым данным: бесплатно и неточно.
grade-survey = Опрос
grade-survey-text = Спросить покупателей: немного денег и дней за куда более точную оценку. Перед входом в нишу.
grade-panel = Панель покупателей
grade-panel-text = Следит за настоящими покупателями: самая точная оценка и взгляд на месяц. Перед большими заказами.

centre-stage-team = Местная команда
centre-stage-team-text = Люди на месте: больше доверия и звонок перед доставкой, поэтому отказов меньше.
centre-stage-showroom = Шоурум
centre-stage-showroom-text = Увидеть и потрогать: визиты и крупные заказы магазинов и контор. Нужна команда.
centre-stage-warehouse = Свой склад
centre-stage-warehouse-text = На день быстрее и без платы за заказ. Окупается при многих заказах. Нужна команда.

registration-tax = Налоговая регистрация
registration-tax-text = НДС при ввозе идёт в зачёт, DDP без брокера. Для товара на складе рынка.
registration-importer = Регистрация импортёра
registration-importer-text = Брокер-импортёр не нужен, таможня смотрит реже. Окупается при частых партиях.
registration-trade-mark = Товарный знак
registration-trade-mark-text = Свой знак: меньше жалоб, копии позже. Для того, что будете продавать долго.
registration-data-office = Надзор за данными
registration-data-office-text = Сообщает надзору, какие данные вы собираете. Риск штрафа ниже.

consent-unasked = Без спроса
consent-unasked-text = Данные берут не спрашивая: реклама работает лучше всего, риск штрафа выше всего.
consent-notice = Уведомление
consent-notice-text = Посетителей уведомляют. Реклама чуть слабее, риск меньше.
consent-opt-in = Согласие
consent-opt-in-text = Данные только тех, кто сказал «да». Реклама стоит меньше, риск наименьший.

plea-contest = Оспорить
plea-contest-text = Показать бумаги и ждать, пока предложение снято. Разумно, если они подлинны; проигрыш стоит вдвое.
plea-settle = Уладить
plea-settle-text = Заплатить и продавать с сегодняшнего дня. Разумно, если доказать нечем.

complaint-state-open = Ждёт ответа
complaint-state-contested = Оспорена
complaint-state-won = Выиграна
complaint-state-lost = Проиграна
complaint-state-settled = Улажена

purchase-state-in-production = В производстве
purchase-state-ready = Сдано в хаб
purchase-state-forfeited = Задаток пропал
purchase-state-vanished = Поставщик исчез

inspection-none = Без проверки
inspection-booked = Проверка заказана
inspection-passed = Принята
inspection-sorted = Не принята, перебрана

shipment-state-under-way = В пути
shipment-state-at-customs = На таможне
shipment-state-arrived = Прибыла
shipment-state-seized = Изъята
shipment-state-lost = Потеряна

fulfilment-local = Со склада рынка
fulfilment-local-text = Заказы уходят со склада на рынке: доставка за дни, но товар сначала надо туда завезти.
fulfilment-direct = Прямо с хаба
fulfilment-direct-text = Каждый заказ идёт с хаба: нет запаса за рубежом, но медленнее и дороже за посылку.

order-state-on-way = В пути
order-state-delivered = Доставлен
order-state-kept = Оставлен
order-state-refused = Отказ
order-state-lost = Потерян
order-state-seized = Изъят
order-state-refunded = Деньги возвращены

customs-outcome-released = Выпущено
customs-outcome-reassessed = Переоценено, со штрафом
customs-outcome-seized = Изъято
customs-outcome-held-unpaid = Задержано до оплаты

finding-missing-paper = Нет бумаги
finding-forged-paper = Поддельная бумага
finding-undervalued = Заниженная стоимость
finding-wrong-heading = Не та позиция тарифа

enquiry-kind-product-question = Вопрос о товаре
enquiry-kind-where-is-it = Где моя посылка?
enquiry-kind-customs-charge = Взяли плату у двери
enquiry-kind-broken = Сломано или с браком
enquiry-kind-return = Хочет вернуть
enquiry-kind-wrong-item = Пришло не то
enquiry-kind-invoice = Просит счёт

mood-calm = Спокоен
mood-annoyed = Раздражён
mood-angry = Зол

response-answer = Ответить
response-answer-text = Сказать как есть. Верно для вопросов.
response-apologise = Извиниться
response-apologise-text = Извиниться и объяснить. Верно, когда посылка опоздала, а долга нет.
response-replace = Заменить
response-replace-text = Послать другой со склада. Справедливо, если сломано или не то.
response-refund-part = Вернуть часть
response-refund-part-text = Вернуть часть и оставить товар. Для мелких изъянов и нежданных сборов.
response-refund-full = Вернуть всё
response-refund-full-text = Вернуть всё. Справедливо, если сломано, не то или возврат по закону.
response-deny = Отказать
response-deny-text = Отказать, назвав причину. Справедливо, только если жалоба выдумана или долга нет.
response-escalate = Передать площадке
response-escalate-text = Пусть решит площадка. Для жалоб, похожих на выдумку; нужно время.

enquiry-state-open = Ждёт
enquiry-state-settled = Отвечено
enquiry-state-lapsed = Без ответа в срок

purpose-cash = Деньги
purpose-receivable = К получению
purpose-inventory = Запасы
purpose-goods-on-way = В пути к покупателям
purpose-supplier-deposit = Авансы поставщикам
purpose-credit-line = Кредитная линия
purpose-vat-payable = НДС к уплате
purpose-capital = Внесённый капитал
purpose-fx-clearing = Валютный клиринг
purpose-sales = Выручка
purpose-shipping-income = Плата за доставку
purpose-insurance-claims = Страховые выплаты
purpose-cost-of-goods = Себестоимость продаж
purpose-commission = Комиссия площадки
purpose-payment-fees = Комиссии за платежи
purpose-delivery = Последняя миля
purpose-parcel-freight = Перевозка посылок
purpose-parcel-duty = Пошлины на посылки
purpose-advertising = Реклама
purpose-storage = Хранение
purpose-research = Исследования рынка
purpose-sourcing-costs = Расходы на закупки
purpose-content = Содержание предложений
purpose-registration = Регистрации и бумаги
purpose-penalties = Штрафы и соглашения
purpose-staff = Персонал сервиса
purpose-refunds = Возвраты денег
purpose-chargebacks = Отозванные платежи
purpose-write-offs = Списания
purpose-fx-spread = Валютная разница
purpose-interest = Проценты
purpose-insurance = Страхование
purpose-design = Разработка изделия
purpose-premises = Центр за рубежом

place-capital = Столица
place-interior = Глубинка
place-islands = Острова
place-metro = Крупные города
place-provinces = Провинции
place-regions = Регионы
place-towns = Малые города
place-upcountry = Дальние районы
place-villages = Сёла

tier-lower = Низкий доход
tier-middle = Средний доход
tier-upper = Высокий доход
