# Рынок: какие рынки и насколько глубоко.

market-enter-title = Вход на рынок: { $market }
market-enter-text = Первый шаг — открыть счёт продавца. Прежде чем платить, посмотрите условия.
market-enter-verb = Войти: { $market }
market-kind = Вид рынка
market-fee = С каждого платежа
market-refusal-cod = Отказы у двери
market-speak = { $share } покупателей
market-research = Исследование спроса
market-demand = Заказов в неделю, все продавцы
market-demand-range = { $mid } (вероятно, от { $low } до { $high })
market-known-by = Откуда известно
market-outlook = Ближайшие четыре недели
market-research-due = Исследование будет готово { $date }.
market-research-verb = Заказать исследование
market-reports = Торговые сообщения
market-reports-text = Часть сообщений бесплатна. За эти два источника платят помесячно, и они раньше предупреждают о том, что будет. Сбывается не всё.
market-subscribe = Подписаться
market-unsubscribe = Отписаться
market-centre-text = Свои люди, шоурум и склад на рынке. Каждая ступень опирается на прежнюю, и за аренду платят каждый день.
market-centre-month = { $amount } в месяц
market-centre-open = Открыть
market-centre-close = Закрыть
market-leave = Уйти с этого рынка
market-leave-text = Ваши предложения закроются. Товар и деньги останутся там, пока вы за ними не вернётесь.
market-leave-verb = Уйти: { $market }
market-products = Товары этого рынка
market-ordinary-day = Обычный день
market-interest-sentence = { $product }: индекс поиска сегодня { $now }, четыре недели назад был { $before }. Обычный день — 100.
market-seasons = Сезоны и пики продаж
market-no-seasons = Известных сезонов здесь нет.
market-seasons-sentence = Насколько больше тратят покупатели, пока длится сезон. Товар должен быть на месте до его начала.
season-now = сейчас
season-begins = { $days ->
    [one] через { $days } день, { $date }
    [few] через { $days } дня, { $date }
    [many] через { $days } дней, { $date }
   *[other] через { $days } дня, { $date }
}
season-lift = { $days ->
    [one] +{ $lift }, { $days } день
    [few] +{ $lift }, { $days } дня
    [many] +{ $lift }, { $days } дней
   *[other] +{ $lift }, { $days } дня
}
market-news = Сообщения
market-no-news = Сообщений пока нет.
market-report = { $source }, { $on }: { $what } (ожидается { $date }).
