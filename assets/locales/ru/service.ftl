# Сервис: клиенты, которые ждут, кто им отвечает и что они говорят в конце.

service-nowhere = Клиентов пока нет. Сначала выйдите на какой-нибудь рынок.

service-minutes = Ваш день
service-minutes-left = Осталось минут
service-minutes-of = { $left } из { $all }
service-minutes-enough = Ответов за оставшееся время: около { $answers }; обращений ждёт: { $waiting }.

service-queue = Обращения ждут
service-queue-empty = Ответа никто не ждёт. Обращения приходят вместе с заказами.
service-waiting = { $count ->
    [one] { $count } обращение ждёт
    [few] { $count } обращения ждут
    [many] { $count } обращений ждут
   *[other] { $count } обращения ждут
}
service-place = { $place } из { $count }
service-next = Следующее обращение
service-before = Предыдущее обращение
service-about = { $product }, { $market }. Язык: { $language }.
service-reason = Причина
service-photo = Фото
service-no-return-right = Нет
service-order-value = Сумма заказа
service-order-days = Посылка
service-came = пришла { $date }, вовремя
service-came-late = { $days ->
    [one] пришла { $date }, позже на { $days } день
    [few] пришла { $date }, позже на { $days } дня
    [many] пришла { $date }, позже на { $days } дней
   *[other] пришла { $date }, позже на { $days } дня
}
service-overdue = { $days ->
    [one] обещана к { $date }, опаздывает на { $days } день
    [few] обещана к { $date }, опаздывает на { $days } дня
    [many] обещана к { $date }, опаздывает на { $days } дней
   *[other] обещана к { $date }, опаздывает на { $days } дня
}
service-promised = обещана к { $date }
service-today = сегодня последний день
service-today-short = сегодня
service-in-days = { $days ->
    [one] через { $days } день, { $date }
    [few] через { $days } дня, { $date }
    [many] через { $days } дней, { $date }
   *[other] через { $days } дня, { $date }
}
service-col-message = Обращение

service-answers = Ответ
service-answer-verb = { $response } и дальше
service-same-text = Таких обращений уместится в ваш день: { $count } ({ $kind }).
service-same-verb = { $response }: все { $count }

service-staff = Агенты: { $market }
service-staff-text = Агент стоит { $wage } в день, даёт на одном языке до { $answers } ответов в день и действует по правилам: на любую претензию — замена или возврат денег.
service-language-text = { $share } покупателей · ждёт { $waiting } · в последнее время { $daily } в день
service-need = { $agents ->
    [one] Сегодня вам на всё не ответить: справился бы { $agents } агент.
    [few] Сегодня вам на всё не ответить: справились бы { $agents } агента.
    [many] Сегодня вам на всё не ответить: справились бы { $agents } агентов.
   *[other] Сегодня вам на всё не ответить: справились бы { $agents } агента.
}
service-wages = Зарплаты
service-wages-day = { $agents ->
    [one] { $cost } в день, { $agents } агент ({ $language })
    [few] { $cost } в день, { $agents } агента ({ $language })
    [many] { $cost } в день, { $agents } агентов ({ $language })
   *[other] { $cost } в день, { $agents } агента ({ $language })
}
service-staff-verb = { $agents ->
    [0] Отпустить агентов: { $language }
    [one] Нанять { $agents } агента: { $language }
    [few] Нанять { $agents } агентов: { $language }
    [many] Нанять { $agents } агентов: { $language }
   *[other] Нанять { $agents } агента: { $language }
}

service-program = Программа-ответчик
service-program-state = Сейчас
service-program-on = отвечает сама
service-program-off = выключена
service-program-text = Отвечает сразу, в любой час и на всех языках, { $cost } за обращение. На испытаниях ошиблась в { $wrong } ответов.
service-program-claims = Отвечает и на претензии
service-program-limit = Возвращает до
service-program-risk = Только вопросы: ошибается в { $wrong } ответов, и часть этих покупателей теряет терпение.
service-program-risk-claims = Платит по любой претензии ниже предела, честной или выдуманной; остальное оставляет людям. Ошибается в { $wrong } ответов.
service-program-start = Пусть отвечает
service-program-change = Изменить пределы
service-program-stop = Остановить программу

service-reviews = { $count ->
    [0] отзывов ещё нет
    [one] по { $count } отзыву
    [few] по { $count } отзывам
    [many] по { $count } отзывам
   *[other] по { $count } отзыва
}
service-due-today = { $count ->
    [0] сегодня не истекает ничего
   *[other] истекает сегодня: { $count }
}
service-in-time = Отвечено в срок
service-lapsed = { $count ->
    [0] без ответа нет
   *[other] без ответа: { $count }
}
service-quick = Быстрые ответы
service-quick-text = за день, в последнее время
service-queue-text = Нажмите на обращение, чтобы открыть его сбоку.
service-col-late = Опоздание
service-stars-chart = Звёзды
service-stars-unit = из 5
service-stars-all = Все отзывы
service-stars-late = Последние 14 дней
service-stars-sentence = { $count ->
    [one] Пока { $count } отзыв; среднее { $all }, за последние 14 дней { $late }.
    [few] Пока { $count } отзыва; среднее { $all }, за последние 14 дней { $late }.
    [many] Пока { $count } отзывов; среднее { $all }, за последние 14 дней { $late }.
   *[other] Пока { $count } отзыва; среднее { $all }, за последние 14 дней { $late }.
}
service-promise-chart = Обещание и доставка
service-parcels = посылки
service-came-all = Пришло
service-came-after = Из них поздно
service-promise-sentence = За последние четыре недели пришло посылок: { $count }, из них позже обещанного дня: { $late } ({ $share }).
service-offers = Ваши предложения глазами покупателей
service-offers-none = Предложений у вас пока нет. Когда откроете, здесь будут его звёзды и обещанный срок.
service-offers-text = Звёзды за всю игру; посылки за последние четыре недели.
service-col-reviews = Отзывы
service-col-promised = Обещано, дн.
service-col-took = На деле, дн.
service-col-late-share = Поздно
service-col-refused = Отказы
service-stars = Как оценивают покупатели
service-stars-none = Отзывов ещё нет. Его оставляет примерно каждый восьмой покупатель.
service-stars-of = { $stars ->
    [one] { $stars } звезда
    [few] { $stars } звезды
    [many] { $stars } звёзд
   *[other] { $stars } звезды
}
service-stars-poor = Одну или две звезды поставили { $share }.
service-reasons = Причины претензий
service-reasons-none = За последние четыре недели претензий не было.
service-reasons-text = Претензии за последние четыре недели. Повреждённое и не такое, как в описании, — вопрос к поставщику или к странице, а не к покупателю.
service-outcomes = Чем кончились обращения
service-outcomes-none = Обращений пока нет.
service-col-waiting = Ждут
service-col-answered = Отвечено
service-col-lapsed = Без ответа
service-col-paid = Деньги или товар
service-history = Обращения, на которые отвечено
service-history-none = Пока ответов не было. Здесь будут ответы людей и программ с датами.
service-col-date = Дата
service-col-response = Ответ
service-unanswered = Срок прошёл
