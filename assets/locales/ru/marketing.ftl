# Маркетинг: деньги в день по каналам и что они приносят.

marketing-no-market = У вас ещё нет здесь счёта продавца. Сначала войдите на рынок.
marketing-no-range = В вашем ассортименте на этом рынке пока пусто. Сначала добавьте товар.
marketing-no-channels = На этом рынке рекламу купить негде.
marketing-go-market = Перейти в «Рынок»
marketing-go-product = Перейти в «Товар»
marketing-go-pricing = Открыть предложение в «Ценах»
marketing-go-logistics = Отправить товар в «Логистике»
marketing-go-card = Заполнить карточку товара
marketing-go-compliance = Выбрать согласие в «Требованиях»

marketing-order-title = Сколько может стоить заказ
marketing-no-listing = Без открытого предложения ничего не рекламируется и бюджет не тратится.
marketing-nothing-ready = Отправлять больше нечего. Площадка остановит вашу рекламу, пока не появится товар.
marketing-left = Остаток с заказа
marketing-cost-order = Реклама / заказ
marketing-orders-28 = Заказы за 28 дней
marketing-order-text = Реклама окупается, пока на приведённый ею заказ уходит меньше, чем он оставляет. Постоянные покупатели и поиск приносят заказы и без неё.

# Канал.
marketing-off = Выключено
marketing-a-day = { $amount } в день
marketing-terms = { $price } за клик; ценность клика — { $worth } обычного посещения.
marketing-clicks = Кликов в день: около { $clicks } (от { $low } до { $high }); больше { $most } не получить.
marketing-clicks-sure = Кликов в день: около { $clicks }; больше { $most } не получить.
marketing-clicks-none = Больше чем около { $most } кликов в день здесь не получить; первые идут по цене списка, каждый следующий дороже.
marketing-budget = Бюджет в день
marketing-budget-of = Бюджет в день: { $channel }
marketing-brought = { $orders ->
    [one] За 28 дней: { $amount }, кликов { $clicks }, { $orders } заказ.
    [few] За 28 дней: { $amount }, кликов { $clicks }, { $orders } заказа.
    [many] За 28 дней: { $amount }, кликов { $clicks }, { $orders } заказов.
   *[other] За 28 дней: { $amount }, кликов { $clicks }, { $orders } заказа.
}
marketing-set-one = Задать: { $channel }
marketing-stop-one = Остановить: { $channel }

marketing-total = Все каналы, в день
marketing-now = Тратится сейчас
marketing-entered = По введённому
marketing-share = Доля рекламы (ДРР)
marketing-unchanged = Это бюджеты, как они идут сейчас. Измените один, и станет видно, что он принесёт.
marketing-set = Задать эти бюджеты
marketing-stop-all = Остановить все

marketing-agents = Агенты покупателей (ИИ)
marketing-card-of = { $made } из { $all } шагов
marketing-agents-text = Часть покупателей поручает выбор ИИ-агенту. Рекламы он не читает, только карточки товара: до него дойдёт более полная карточка, а не бюджет.
marketing-agents-full = Часть покупателей поручает выбор ИИ-агенту. Рекламы он не читает, только карточки товара, и ваша заполнена до конца.
marketing-consent-text = Реклама в соцсетях, эфирах, у блогеров и в поиске тем точнее, чем больше известно о людях. Взятое без спроса бьёт точнее всего, но может стоить штрафа. Местам на самой площадке данные не нужны.

# Вместо карты.
marketing-budgets = Идущие бюджеты
marketing-budgets-empty = Ни один бюджет не идёт. Введите его в боковой колонке: несколько кликов в день покажут, что даёт клик.
marketing-budgets-sentence = Клики и заказы за последние 28 дней. Если реклама одного заказа дороже, чем он оставляет, вы теряете на каждом заказе.
marketing-col-channel = Канал
marketing-col-daily = В день
marketing-col-clicks = Клики
marketing-col-orders = Заказы
marketing-tile-daily = Бюджеты в день
marketing-tile-orders = Заказы с рекламы
marketing-tile-part = Их доля в заказах
marketing-28-days = за 28 дней
marketing-funnel = От клика до заказа, за 28 дней
marketing-funnel-orders = { $orders } ({ $share })
marketing-funnel-empty = За последние 28 дней не было ни кликов, ни заказов. Откройте предложение, за которым есть товар, и задайте бюджет.
marketing-funnel-sentence = Заказы из поиска и от постоянных покупателей приходят без рекламы; к тому же предложение, которое продаётся, легче найти.
marketing-unpaid = Заказы без рекламы
marketing-chart-spending = Расходы на рекламу
marketing-chart-spending-sentence = { $total } с начала игры. В дни, когда продать нечего, ничего не тратится.
marketing-chart-orders = Заказы по дням
marketing-all-orders = Все заказы
marketing-paid-orders = С рекламы
marketing-chart-orders-sentence = Все заказы и те, что принесла реклама.
