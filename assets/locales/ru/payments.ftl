# Платежи: как платят покупатели, когда приходят деньги, сколько они тогда стоят и хватит ли их.

payments-not-entered = Сначала выйдите на рынок ({ $market }); потом можно выбрать, как там платят покупатели.

payments-cash = Ваши деньги
payments-cash-text = В своей валюте, по сегодняшнему курсу.
payments-at-home = Деньги дома
payments-drawn = взято { $drawn } из { $line }
payments-overdrawn = Кредитная линия превышена с { $since }. Если так будет и { $until }, магазин придётся закрыть.
payments-short = С { $date } денег дома не хватит: недостача { $missing }.
payments-short-if-poor = Если продажи будут слабыми, с { $date } денег дома не хватит: недостача { $missing }.
payments-short-wallets = К этому дню на местных счетах будет { $amount }: обменяйте вовремя.
payments-suffices = { $days ->
    [one] Денег и кредита хватит на { $days } день, даже если продажи будут слабыми.
    [few] Денег и кредита хватит на { $days } дня, даже если продажи будут слабыми.
    [many] Денег и кредита хватит на { $days } дней, даже если продажи будут слабыми.
   *[other] Денег и кредита хватит на { $days } дня, даже если продажи будут слабыми.
}
payments-coming = Что предстоит
payments-coming-more = И ещё { $count } — в таблице сроков.

payments-methods = Способы оплаты
payments-methods-text = Кто не находит привычного способа, часто уходит без покупки.
payments-coverage = Находят свой способ
payments-no-method = Не предложен ни один способ оплаты: купить не может никто.
payments-method-terms = { $days ->
    [0] Предпочитают { $share } покупателей · комиссия { $fee } · деньги в день доставки.
    [one] Предпочитают { $share } покупателей · комиссия { $fee } · деньги через { $days } день после доставки.
    [few] Предпочитают { $share } покупателей · комиссия { $fee } · деньги через { $days } дня после доставки.
    [many] Предпочитают { $share } покупателей · комиссия { $fee } · деньги через { $days } дней после доставки.
   *[other] Предпочитают { $share } покупателей · комиссия { $fee } · деньги через { $days } дня после доставки.
}
payments-cod-refusals = Из посылок с оплатой у двери возвращаются { $cod }, из оплаченных заранее — { $prepaid }.
payments-cod-own = За последние четыре недели вернулось посылок: { $refused } из { $all } ({ $share }).
payments-offer-all = Предложить недостающие: { $count }
payments-early = Ранняя выплата
payments-early-text = { $days ->
    [one] На другой день после доставки, а не через { $days } день, за { $share } суммы.
    [few] На другой день после доставки, а не примерно через { $days } дня, за { $share } суммы.
    [many] На другой день после доставки, а не примерно через { $days } дней, за { $share } суммы.
   *[other] На другой день после доставки, а не примерно через { $days } дня, за { $share } суммы.
}

payments-convert = Обмен денег
payments-amount = Сумма обмена
payments-all = Всё
payments-half = Половину
payments-worth = Сегодня это
payments-gets = Вы получите
payments-gets-on = { $amount } — { $date }
payments-convert-verb = Обменять { $amount }
payments-wallet-next = Местный счёт пуст. Следующая выплата: { $amount }, { $date }.
payments-wallet-empty = Местный счёт пуст. Деньги приходят через несколько дней после доставки заказов.
payments-under-way = На пути домой
payments-until = { $amount } к { $date }
payments-daily = Каждую выплату домой
payments-daily-text = { $days ->
    [0] Выплата обменивается в день прихода и в тот же день дома. Иначе ждёт здесь и может подорожать или подешеветь.
    [one] Выплата обменивается в день прихода, через { $days } день она дома. Иначе ждёт здесь и может подорожать или подешеветь.
    [few] Выплата обменивается в день прихода, через { $days } дня она дома. Иначе ждёт здесь и может подорожать или подешеветь.
    [many] Выплата обменивается в день прихода, через { $days } дней она дома. Иначе ждёт здесь и может подорожать или подешеветь.
   *[other] Выплата обменивается в день прихода, через { $days } дня она дома. Иначе ждёт здесь и может подорожать или подешеветь.
}

payments-forward = Продать деньги вперёд
payments-forward-text = Сегодня фиксирует курс для денег, которые придут позже. Вы знаете, сколько получите; если курс станет лучше, вы на этом не выиграете.
payments-forward-none = Продавать вперёд нечего: местный счёт пуст, и здесь вам никто не должен.
payments-forward-amount = Сумма вперёд
payments-forward-days = Через сколько дней
payments-forward-cost = Цена надёжности
payments-forward-rate = Курс, что фиксируется
payments-forward-gets = Вы получите
payments-forward-verb = { $days ->
    [one] Продать { $amount } на { $days } день вперёд
    [few] Продать { $amount } на { $days } дня вперёд
    [many] Продать { $amount } на { $days } дней вперёд
   *[other] Продать { $amount } на { $days } дня вперёд
}
payments-forward-held = Продано { $amount }, срок { $date }
payments-forward-today = Сегодня обмен дал бы { $amount }.

payments-due-balance = Остаток за заказ: { $product }
payments-due-border = Расходы на границе: { $product }
payments-due-payout = Выплата: { $market }
payments-due-remittance = Деньги с рынка приходят домой
payments-due-forward-pays = Форвард, { $market }: деньги отдаются
payments-due-forward-fetches = Форвард: деньги приходят домой
payments-due-vat = НДС: { $market }
payments-due-reports = Подписка на отчёты
payments-daily-advertising = Реклама
payments-daily-wages = Зарплаты
payments-daily-rent = Аренда
payments-daily-storage = Хранение

payments-in-wallets = На местных счетах
payments-owed = Вам должны
payments-todays-rate = по сегодняшнему курсу
payments-cash-chart = Деньги и что с ними может стать
payments-cash-past = До сих пор
payments-cash-ahead = Если всё так и пойдёт
payments-cash-sentence = Всего у вас { $now }. Если продажи пойдут так же, дней через { $days } будет около { $mid }; в четырёх случаях из пяти — от { $low } до { $high }.
payments-credit-end = Конец кредитной линии
payments-short-day = Денег не хватит
payments-dues = Что и когда наступает
payments-no-dues = Пока ничего не предстоит. Заказы, партии и доставки поставят здесь свои даты.
payments-col-date = Дата
payments-col-what = Что
payments-col-local = Местные деньги
payments-col-home = Дома
payments-ageing = Вам должны, по срокам
payments-age-3 = В течение 3 дней
payments-age-7 = Через 4–7 дней
payments-age-14 = Через 8–14 дней
payments-age-more = Позже
payments-ageing-text = В своей валюте по сегодняшнему курсу. Платить этими деньгами нельзя, пока они не придут.
payments-ageing-none = Вам никто не должен. Деньги за заказ — долг перед вами с доставки до выплаты.
payments-every-day = Во что обходится день
payments-every-day-none = Ежедневных расходов пока нет.
payments-by-market = Деньги по рынкам
payments-col-wallet = Местный счёт
payments-col-receivable = К получению
payments-col-worth = Дома это
payments-col-rate = Курс
payments-col-change = За 4 недели
payments-rate-chart = Курс валют
payments-rate-sentence = За единицу своей валюты дают { $now } { $currency }; в начале давали { $first }. Линия идёт вверх — деньги, оставленные здесь, дешевеют.
payments-own-exchanges = Ваши обмены
payments-payout-chart = Полученные выплаты
payments-payout-sentence = { $amount } за последние четыре недели.
payments-result = Прибыли и убытки
payments-result-text = В своей валюте; приход со знаком плюс, расход со знаком минус.
payments-no-result = Пока ничего не заработано и не потрачено.
payments-col-account = Статья
payments-col-week = 7 дней
payments-col-month = 28 дней
payments-col-run = Вся игра
payments-exchange = Курсовые разницы
payments-profit = Прибыль
payments-result-chart = Откуда деньги пришли и куда ушли
payments-result-sentence = Всего: { $profit }.
