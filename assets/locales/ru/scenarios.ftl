# Названия сценариев и по одной фразе: чему они учат и где.

scenario-andes-parcels-title = Посылки Анд
scenario-andes-parcels-summary = Полгода и шестьдесят ниш в Латинской Америке: тщательный выбор, бумаги, свой дизайн.

scenario-corridor-trade-title = Торговый коридор
scenario-corridor-trade-summary = Вывоз еды, тканей и ремёсел по дороге вдоль берега Западной Африки: качество, бумаги, границы.

scenario-desert-festival-title = Праздник в пустыне
scenario-desert-festival-summary = Один праздничный месяц решает всё на Ближнем Востоке и в Северной Африке: обратный отсчёт.

scenario-first-shop-title = Первый магазин
scenario-first-shop-summary = Все девять этапов один раз, мало товаров, один рынок в Западной Африке: отсюда начинают.

scenario-harbour-live-title = Гавань в эфире
scenario-harbour-live-summary = Прямые эфиры, мода и быстрые копии в Юго-Восточной Азии: момент, каналы, отличие от других.

scenario-lake-market-title = Рынок у озера
scenario-lake-market-summary = Мобильные деньги, объёмные товары и долгий путь вглубь Восточной Африки: фрахт и бумаги.

scenario-monsoon-bazaar-title = Базар муссонов
scenario-monsoon-bazaar-summary = Тонкая маржа, наличные у двери и дожди в Южной Азии: точная себестоимость, меньше отказов.

scenario-river-coast-title = Речной берег
scenario-river-coast-summary = Ровная валюта и франкоязычные покупатели в Западной Африке: языки, отказы, происхождение.

scenario-steppe-road-title = Степная дорога
scenario-steppe-road-summary = Без моря, две границы и одна железная дорога в Средней Азии: маршруты, центр, валютный риск.
