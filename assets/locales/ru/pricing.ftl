# Цены: предложение, каким его видят покупатели, и что остаётся от цены.

pricing-no-market = У вас ещё нет здесь счёта продавца. Сначала войдите на рынок.
pricing-no-range = В вашем ассортименте на этом рынке пока пусто. Сначала добавьте товар.
pricing-go-market = Перейти в «Рынок»
pricing-go-product = Перейти в «Товар»
pricing-go-compliance = Ответить на жалобу

# Как обстоит дело с предложением.
pricing-state-open = Открыто
pricing-state-closed = Закрыто
pricing-state-empty = Открыто, но отправлять нечего
pricing-state-recalled = Товар отозван: продавать нельзя
pricing-state-suspended = Снято до решения по жалобе
pricing-state-barred = Снято до { $date }
pricing-rating-of = { $reviews ->
    [one] { $rating } ({ $reviews } отзыв)
    [few] { $rating } ({ $reviews } отзыва)
    [many] { $rating } ({ $reviews } отзывов)
   *[other] { $rating } ({ $reviews } отзыва)
}
pricing-no-reviews = Отзывов пока нет
pricing-orders-28 = Заказы за 28 дней
pricing-ready = Готово к отправке

# Что задают.
pricing-price-title = Цена
pricing-price = Цена
pricing-ship-fee = Плата за доставку
pricing-no-others = Больше никто этого здесь не предлагает. Сравнить цену не с чем.
pricing-own-price = Ваша цена
pricing-break-even = Безубыточная
pricing-middle = Середина
pricing-place-lowest = { $offers ->
    [one] В самой дешёвой десятой части из { $offers } предложения, считая доставку.
    [few] В самой дешёвой десятой части из { $offers } предложений, считая доставку.
    [many] В самой дешёвой десятой части из { $offers } предложений, считая доставку.
   *[other] В самой дешёвой десятой части из { $offers } предложения, считая доставку.
}
pricing-place-low = { $offers ->
    [one] В самой дешёвой четверти из { $offers } предложения, считая доставку.
    [few] В самой дешёвой четверти из { $offers } предложений, считая доставку.
    [many] В самой дешёвой четверти из { $offers } предложений, считая доставку.
   *[other] В самой дешёвой четверти из { $offers } предложения, считая доставку.
}
pricing-place-below = { $offers ->
    [one] Дешевле большинства из { $offers } предложения, считая доставку.
    [few] Дешевле большинства из { $offers } предложений, считая доставку.
    [many] Дешевле большинства из { $offers } предложений, считая доставку.
   *[other] Дешевле большинства из { $offers } предложения, считая доставку.
}
pricing-place-above = { $offers ->
    [one] Дороже половины из { $offers } предложения, считая доставку.
    [few] Дороже половины из { $offers } предложений, считая доставку.
    [many] Дороже половины из { $offers } предложений, считая доставку.
   *[other] Дороже половины из { $offers } предложения, считая доставку.
}
pricing-place-high = { $offers ->
    [one] В самой дорогой четверти из { $offers } предложения, считая доставку.
    [few] В самой дорогой четверти из { $offers } предложений, считая доставку.
    [many] В самой дорогой четверти из { $offers } предложений, считая доставку.
   *[other] В самой дорогой четверти из { $offers } предложения, считая доставку.
}
pricing-left = Остаток с заказа
pricing-left-of = { $amount } ({ $share })
pricing-no-way = Маршрута, который привёз бы сюда этот товар, не известно, и себестоимость не посчитать.

pricing-promise-title = Обещание доставки
pricing-local = Склад на рынке
pricing-local-text = Заказы уходят с вашего склада на рынке. Сначала товар надо туда завезти.
pricing-direct-text = Каждый заказ уходит посылкой из вашего хаба за рубежом. Запаса на рынке не нужно, но путь длиннее.
pricing-promised-days = Обещано дней
pricing-usual-days = Обычно в пути
pricing-own-days = Ваши заказы
pricing-nine-in-ten = { $days ->
    [one] 9 из 10 за { $days } день
    [few] 9 из 10 за { $days } дня
    [many] 9 из 10 за { $days } дней
   *[other] 9 из 10 за { $days } дня
}
pricing-on-time = Доставлено в срок
pricing-promise-short = Короче обычного срока. Опоздавшие посылки чаще не берут и хуже оценивают.
pricing-promise-long = Намного дольше обычного срока. Кто спешит, уйдёт к другим.
pricing-duty-terms = Кто платит пошлину и НДС
pricing-duty-buyer = У двери с покупателя спросят около { $amount }. От посылок будут чаще отказываться.
pricing-duty-seller = Вы платите около { $amount } за каждую посылку; без налоговой регистрации брокер добавит свою плату.
pricing-duty-none = Посылки такой стоимости проходят границу без пошлины и НДС.

pricing-content-title = Страница предложения
pricing-content = Оформление
pricing-step-cost = { $amount } за шаг
pricing-content-0 = Без оформления: текст поставщика как есть.
pricing-content-1 = Ваши фотографии на ровном фоне.
pricing-content-2 = Ещё полное описание с ответами на обычные вопросы.
pricing-content-3 = Ещё фото в деле, с размерами.
pricing-content-4 = Ещё видео.
pricing-product-card-0 = Пусто. Агенты покупателей не могут прочитать предложение.
pricing-product-card-1 = Обозначения: марка, модель, код товара.
pricing-product-card-2 = Ещё свойства: размеры, материалы, что в коробке.
pricing-product-card-3 = Ещё условия: доставка, возврат, гарантия.
pricing-product-card-4 = Ещё сертификаты. Всё, что нужно любому агенту.
pricing-languages = Языки
pricing-language = { $language }, { $share } покупателей
pricing-readers = Страницу могут прочитать { $share } покупателей. Каждый новый язык переводят один раз, по цене шага оформления.
pricing-return-days = Дней на возврат
pricing-return-law = { $days ->
    [one] Закон даёт покупателям { $days } день. Больше — доверие выше, но и возвратов больше.
    [few] Закон даёт покупателям { $days } дня. Больше — доверие выше, но и возвратов больше.
    [many] Закон даёт покупателям { $days } дней. Больше — доверие выше, но и возвратов больше.
   *[other] Закон даёт покупателям { $days } дня. Больше — доверие выше, но и возвратов больше.
}

pricing-nothing-ready = Отправлять этим путём пока нечего. Предложение можно открыть; продажи начнутся, когда появится товар.
pricing-unchanged = Таково предложение сейчас. Измените поле, и станет видно, во что это обойдётся.
pricing-open-verb = Открыть предложение
pricing-change-verb = Изменить предложение
pricing-reopen-verb = Открыть снова

# Что остаётся.
pricing-waterfall = Куда уходит цена
pricing-basis-stock = Товар считается по тому, во что обошёлся ваш здешний запас.
pricing-basis-hub = Товар по стоимости в вашем хабе, дальше: { $way }.
pricing-basis-pages = Оценка: товар по ценам со страниц поставщиков, дальше: { $way }.
pricing-part-landed = Товар на рынке
pricing-part-goods = Товар
pricing-part-freight = Фрахт
pricing-part-customs = Пошлина и НДС при ввозе
pricing-part-payment = Комиссии за оплату
pricing-part-delivery = Доставка до двери
pricing-part-refusals = Отказы у двери
pricing-part-paid = Платит покупатель
pricing-waterfall-sentence = Учтены отказы у двери ({ $refused }), обычные для ваших способов оплаты. Не учтены реклама, возвраты, хранение и аренда.

# Акция.
pricing-promotion = Скидочная акция
pricing-promotion-text = Цена ниже на несколько дней. Между двумя акциями цена должна неделю отдохнуть.
pricing-promotion-planned = Назначена скидка { $off }: с { $from } по { $until }.
pricing-promotion-runs = Идёт скидка { $off }, до { $until } включительно.
pricing-promotion-over = Последняя акция, скидка { $off }, закончилась { $until }.
pricing-campaign = В сезон скидка от { $least } попадает в акцию площадки.
pricing-for-season = { $season }, { $date }
pricing-off = Скидка
pricing-begins-in = Начало через, дней
pricing-lasts = Длится, дней
pricing-span = С { $from } по { $until } включительно.
pricing-cut-price = Цена по акции
pricing-promote-verb = Провести акцию

pricing-close = Закрыть предложение
pricing-close-text = Покупатели его больше не увидят. Заказы в пути дойдут; запас, отзывы и оформление останутся.
pricing-close-verb = Закрыть

# Вместо карты.
pricing-listings = Ваши предложения
pricing-listings-empty = Предложений у вас пока нет. Задайте цену и срок в боковой колонке и откройте первое.
pricing-col-state = Состояние
pricing-col-against = К середине
pricing-col-left = Остаток
pricing-col-days = Обещано
pricing-col-orders = Зак./28 дн.
pricing-col-ready = Запас
pricing-many = Изменить много цен
pricing-many-text = Новую цену получат все открытые предложения этого рынка; остальное не изменится.
pricing-many-lower = Ниже
pricing-many-raise = Выше
pricing-many-middle = До середины
pricing-many-by = На сколько
pricing-many-verb = { $count ->
    [one] Изменить { $count } цену
    [few] Изменить { $count } цены
    [many] Изменить { $count } цен
   *[other] Изменить { $count } цены
}
pricing-middle-others = Середина у других
pricing-chart-prices = Цена рядом с другими
pricing-chart-prices-sentence = Ваша цена до акций и середина того, что просят другие, с доставкой.
pricing-chart-orders = Заказы по дням
pricing-chart-orders-sentence = Штук за последние 28 дней: { $month }, с начала игры: { $total }.
pricing-chart-days = От заказа до двери
pricing-unit-days = дни
pricing-took = Фактический срок
pricing-chart-days-sentence = { $days ->
    [one] За последние четыре недели в срок пришло { $share }; девять из десяти дошли за { $days } день.
    [few] За последние четыре недели в срок пришло { $share }; девять из десяти дошли за { $days } дня или быстрее.
    [many] За последние четыре недели в срок пришло { $share }; девять из десяти дошли за { $days } дней или быстрее.
   *[other] За последние четыре недели в срок пришло { $share }; девять из десяти дошли за { $days } дня или быстрее.
}
pricing-chart-days-none = За последние четыре недели ничего не доставлено.
pricing-chart-rating = Рейтинг по времени
pricing-unit-stars = звёзды
pricing-chart-rating-sentence = { $reviews ->
    [0] Отзывов пока нет. Отзывов у обычного соперника: { $others }.
    [one] Рейтинг { $rating } после { $reviews } отзыва. Отзывов у обычного соперника: { $others }.
    [few] Рейтинг { $rating } после { $reviews } отзывов. Отзывов у обычного соперника: { $others }.
    [many] Рейтинг { $rating } после { $reviews } отзывов. Отзывов у обычного соперника: { $others }.
   *[other] Рейтинг { $rating } после { $reviews } отзыва. Отзывов у обычного соперника: { $others }.
}
