# Товар: чем торговать и собственный дизайн.

product-range = Ваш ассортимент
product-places = Места
product-places-used = { $used } из { $slots }
product-range-empty = В ассортименте пока пусто. Выберите товар ниже, посмотрите, что остаётся от его цены, и добавьте.

product-title = Товар для продажи
product-demand = Заказов в неделю, все продавцы
product-demand-range = { $mid } (вероятно, от { $low } до { $high })
product-price = Цены на рынке
product-price-range = { $mid } { $currency } (половина от { $low } до { $high })
product-works = Цена завода
product-no-papers = Не нужны
product-rivals-reviews = Отзывов у обычного соперника
product-recalled = Здесь товар отозван: продавать его нельзя, пока отзыв не кончится.
product-weight = { $kg } кг
product-volume = { $litres } л
product-battery = аккумулятор
product-liquid = жидкость
product-fragile = хрупкое
product-custom = свой дизайн
product-add-text = Одно место в ассортименте и первые фото и тексты.
product-add-verb = Добавить: { $product }
product-next-source = В ассортименте. Дальше: запросите котировки у поставщиков, в «Закупках».
product-next-quoted = В ассортименте, котировки на руках. Дальше: сделайте заказ, в «Закупках».
product-next-bought = В ассортименте и куплено. Дальше: привезите («Логистика») и выставьте («Цены»).
product-next-sold = В ассортименте и в продаже.
product-drop = Убрать из ассортимента
product-drop-text = Карточка закроется, реклама и дозаказы прекратятся, место освободится. Товар останется там, где он есть.
product-drop-verb = Убрать: { $product }

product-chain = Собственный дизайн
product-chain-text = Дизайнер рисует, изготовитель форм и поставщик деталей готовят, завод собирает. Это гонорары и недели, зато такого нет ни у кого.
product-chain-not-custom = Этот товар бывает только готовым. Ищите «свой дизайн» в таблице товаров.
product-chain-no-maker = Никто из известных вам поставщиков не называет себя заводом. Поищите в других каталогах, в «Закупках».
product-chain-maker = Собирает
product-chain-stars = Звёзды поставили прежние клиенты. Это часть правды; слабейший из трёх заметнее всего.
product-chain-verb = Заказать дизайн
product-partner = { $name } · { $stars }/5
product-partner-terms = Гонорар { $fee }, { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
product-chain-due = { $supplier } сможет делать ваш дизайн с { $date }.
product-chain-ready = Готово с { $date }. Запросите котировку у { $supplier }: она будет на ваш дизайн.
product-col-part = Роль
product-col-name = Партнёр
product-col-fee = Гонорар
product-col-days = Дни
product-col-stars = Звёзды

product-all = Товары этого рынка
product-cols = Столбцы
product-cols-money = Что остаётся
product-cols-buyers = Покупатели и соперники
product-cols-goods = Свойства
product-cols-money-text = Штука по средней цене, самым дешёвым путём, в домашней валюте. Отказы, возвраты и реклама сверх того. Последний столбец: неделя всех продавцов вместе.
product-cols-buyers-text = Цены в { $currency }. При сортировке по поиску первым идёт самое большое изменение.
product-cols-goods-text = Что облегчает или затрудняет перевозку: вес и объём, вопросы перевозчиков, документы.
product-in-range = в ассортименте
product-col-orders = Зак./нед.
product-col-interest = Поиск
product-col-works = Завод
product-col-left = Остаток
product-col-share = В %
product-col-week = Все вместе
product-col-prices = Средние 50 %
product-col-reviews = Отзывы
product-col-category = Категория
product-col-weight = кг
product-col-volume = Литры
product-col-handling = Перевозка
product-col-papers = Бумаги
product-col-again = Повторы

product-no-way = Ни одна линия не везёт этот товар сюда.
product-way = Путь
product-way-option = { $mode }, { $origin } · { $cost } · { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
product-parts = Куда уходит средняя цена
product-freight = Фрахт и обработка
product-import-vat = НДС при ввозе
product-delivery = Доставка до двери
product-fees = Комиссии за оплату
product-sales-vat = НДС в цене
product-left = Остаётся вам
product-middle-price = Средняя цена
product-parts-left = Из { $price } за товар «{ $product }» остаётся { $left } ({ $share }) до отказов, возвратов и рекламы.
product-parts-loss = «{ $product }» по { $price } не окупается: не хватает { $left } на штуке. Попробуйте другой путь или другой товар.
product-rivals = Сколько просят другие
product-price-10 = Дешевле 9 из 10
product-price-25 = Дешевле трёх четвертей
product-price-50 = Средняя цена
product-price-75 = Дороже трёх четвертей
product-price-own = Ваша цена
product-rivals-sentence = Чужих предложений сегодня: { $offers }, с доставкой. Отзывов у обычного: { $reviews }.
product-papers = Документы, нужные здесь
product-papers-none = Чтобы продавать это здесь, документов не нужно.
product-paper-held = На руках до { $date }
product-paper-due = Будет { $date }
product-paper-terms = { $cost }, { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}; без него { $penalty } стоимости
