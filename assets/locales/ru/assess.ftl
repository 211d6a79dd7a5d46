# Оценка: балл, из чего он складывается и чем подтверждён.

assess-head = { $scenario } · вариант { $form } · дней: { $days } из { $of }
assess-conduct-clean = Добросовестность: нарушений нет.
assess-breach = Добросовестность: { $breach }, случаев { $cases } из { $occasions }; слишком мало, чтобы засчитать.
assess-breach-caps = Добросовестность: { $breach }, случаев { $cases } из { $occasions }. Оценка не может быть выше { $cap }.
assess-passed = Сдано: баллов { $mark }, требовалось { $pass }.
assess-failed = Не сдано: баллов { $mark } из необходимых { $pass }.
assess-below-floor = Не сдано: баллов { $mark }, этого достаточно, но в каждой компетенции нужно { $floor }, а здесь не набрано: { $below }.
assess-unfinished = Игра не окончена, поэтому пока не сдано: баллов на сегодня { $mark }.
assess-outcome = Прибыль с доигрыванием { $profit }: баллов по шкале этого варианта { $points }.
assess-no-occasion = не было случая
assess-no-par = нет ориентира
assess-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
assess-posting = { $amount }: { $credit } → { $debit }
assess-fact = { $date }: { $fact }
assess-opening = { $date }: на начало дня
assess-line = { $fact } → { $value }

competence-market = Выход на рынок
competence-product = Выбор товара
competence-sourcing = Подбор поставщиков
competence-pricing = Цены и предложение
competence-marketing = Маркетинг
competence-logistics = Логистика
competence-compliance = Соблюдение требований
competence-payments = Платежи
competence-service = Работа с покупателями
competence-data = Использование данных

level-not-yet = пока не освоено
level-emerging = осваивается
level-proficient = освоено
level-advanced = высокий уровень

breach-false-value = товар заявлен дешевле, чем стоил
breach-false-heading = товар заявлен по неверной позиции с меньшей пошлиной
breach-false-paper = поддельный документ использован вопреки предупреждению
breach-paper-missing = товар продан без документа, которого требует закон
breach-fair-claim-denied = отказано покупателям с обоснованной претензией
breach-data-misused = личные данные использованы без спроса
breach-false-promise = обещан срок доставки, который нельзя выдержать

indicator-market-demand-known = Первые заказы при изученном спросе
indicator-market-demand-known-text = Доля денег первых заказов, вложенная в товары, спрос на которые изучили глубже кабинетного исследования.
indicator-market-research-used = Исследования к сроку заказа
indicator-market-research-used-text = Доля денег на исследования, ответ которых пришёл до первого заказа товара.
indicator-market-season-met = Товар в высокий сезон
indicator-market-season-met-text = Доля дней высокого сезона, когда вам было что продавать; дни с большим подъёмом спроса весят больше.
indicator-market-fixed-costs = Расходы на присутствие на рынке
indicator-market-fixed-costs-text = Во что обошлись выход на рынок, исследования, отчёты и помещения относительно чистых продаж; чем меньше, тем лучше.
indicator-market-days-to-sale = Дней до первой продажи
indicator-market-days-to-sale-text = Дни от выхода на первый рынок до первой продажи, а если её не было, до последнего дня; чем меньше, тем лучше.

indicator-product-margin-at-choice = Маржа в момент выбора товара
indicator-product-margin-at-choice-text = Сколько оставил бы заказ по средней цене ниши в то утро, когда вы взяли товар, как доля этой цены.
indicator-product-rank-of-choice = Выбор рядом с лучшим из свободных
indicator-product-rank-of-choice-text = Какую прибыль обещал ваш выбор рядом с лучшей ещё свободной нишей, судя по тому, что было видно в то утро.
indicator-product-can-be-sold = Товары, открытые для продажи
indicator-product-can-be-sold-text = Доля выбранного (по деньгам), что можно ввезти, что не отозвано и на что документы доступны вовремя и по средствам.
indicator-product-money-back = Продажи на деньги, вложенные в товар
indicator-product-money-back-text = Чистые продажи, оставшиеся у вас, на каждую единицу денег, причитавшуюся поставщикам товара.
indicator-product-concentration = Деньги в самом крупном товаре
indicator-product-concentration-text = Доля закупочных денег, ушедшая в товар, получивший больше всех; чем меньше, тем надёжнее.

indicator-sourcing-quotes-compared = Сравнение предложений до заказа
indicator-sourcing-quotes-compared-text = Предложения скольких поставщиков были на руках при первом заказе товара, если заказ на них опирался.
indicator-sourcing-supplier-checked = Поставщик проверен до оплаты
indicator-sourcing-supplier-checked-text = Доля закупочных денег, ушедшая поставщикам, против которых проверка не говорила, или в партии, подлежащие осмотру.
indicator-sourcing-good-unit-price = Цена единицы без брака
indicator-sourcing-good-unit-price-text = Сколько получили поставщики за каждую годную единицу относительно обычной цены фабрики; чем меньше, тем лучше.
indicator-sourcing-bargained = Цена, сниженная на переговорах
indicator-sourcing-bargained-text = Сколько переговоры сняли с начальной цены тех предложений, по которым сделан заказ.
indicator-sourcing-defects = Брак, дошедший до покупателя
indicator-sourcing-defects-text = Доля единиц, пришедших к покупателю с серьёзным дефектом, жаловались на него или нет; чем меньше, тем лучше.
indicator-sourcing-order-fit = Лишний или недостающий товар
indicator-sourcing-order-fit-text = Остаток в конце и продажи, упущенные из-за пустого склада, относительно купленного; чем меньше, тем лучше.

indicator-pricing-above-cost = Продажи выше полной себестоимости
indicator-pricing-above-cost-text = Доля проданных единиц, цена которых покрыла товар, путь, таможню, комиссии, НДС, доставку и обычные отказы.
indicator-pricing-earning-price = Близость к самой доходной цене
indicator-pricing-earning-price-text = Сколько приносила бы ваша цена в каждый день продаж относительно самой выгодной цены.
indicator-pricing-promise-kept = Посылки к обещанному дню
indicator-pricing-promise-kept-text = Доля посылок, дошедших до покупателя не позже обещанного дня.
indicator-pricing-promise-room = Обещанных дней на день доставки
indicator-pricing-promise-room-text = Обещанные дни на каждый день доставки: слишком мало нарушает обещание, слишком много отпугивает покупателей.
indicator-pricing-offer-complete = Полнота предложения
indicator-pricing-offer-complete-text = Насколько полны язык, оформление, карточка товара и срок возврата в дни, когда было что продавать.
indicator-pricing-festival = Праздничные дни в акции площадки
indicator-pricing-festival-text = Доля праздничных дней с товаром, когда предложение участвовало в акции и заказ ещё что-то оставлял.

indicator-marketing-return = Отдача от рекламы
indicator-marketing-return-text = Что осталось от заказов, пришедших с рекламы, относительно всех денег на рекламу.
indicator-marketing-channel-fit = Деньги в верных каналах
indicator-marketing-channel-fit-text = Сколько стоили для вас купленные визиты относительно лучшего, что те же деньги могли дать в тот день.
indicator-marketing-overpaid = Деньги в исчерпанных каналах
indicator-marketing-overpaid-text = Доля денег, не купившая ни одного клика: показывать в канале уже было некому; чем меньше, тем лучше.
indicator-marketing-launch = Внимание, купленное для новинки
indicator-marketing-launch-text = Визиты, купленные за первые три недели с товаром, относительно бесплатных визитов среднего предложения ниши.
indicator-marketing-stocked = Реклама, подкреплённая запасом
indicator-marketing-stocked-text = Доля рекламных денег, потраченная в дни, которые начинались с запасом на неделю обычных продаж.
indicator-marketing-season = Реклама в высокий сезон
indicator-marketing-season-text = Расходы на рекламу в день высокого сезона относительно дня вне его, когда в оба дня было что продавать.

indicator-logistics-way-cost = Переплата сверх лучшего пути
indicator-logistics-way-cost-text = На сколько ваши пути дороже лучшего в тот день деньгами, потерями и временем, относительно цены фабрики; чем меньше, тем лучше.
indicator-logistics-in-stock = Дни с товаром на складе рынка
indicator-logistics-in-stock-text = Из дней, когда у вас где-либо был товар для местного предложения, доля тех, когда он был на складе рынка.
indicator-logistics-hub-dwell = Дни ожидания на сборном складе
indicator-logistics-hub-dwell-text = Сколько дней единица в среднем пролежала на сборном складе до отправки; чем меньше, тем лучше.
indicator-logistics-insured-right = Страховка там, где она нужна
indicator-logistics-insured-right-text = Застрахованная доля стоимости тех партий, где страховка дешевле риска или потеря была бы тяжёлой.
indicator-logistics-consolidated = Постоянные сборы с партий
indicator-logistics-consolidated-text = Сборы, которых партия стоит при любом содержимом, относительно отправленной стоимости; чем меньше, тем лучше.

indicator-compliance-papers-held = Продано при всех документах
indicator-compliance-papers-held-text = Из проданных единиц, которым нужны документы, доля проданных, когда все документы были на руках.
indicator-compliance-papers-checked = Протоколы, подтверждённые издателем
indicator-compliance-papers-checked-text = Из использованных протоколов испытаний от поставщиков доля тех, что издатель подтвердил заранее.
indicator-compliance-declared-right = Верные таможенные декларации
indicator-compliance-declared-right-text = Доля партий, заявленных по полной стоимости и по верной позиции, смотрела таможня или нет.
indicator-compliance-vat-recovered = Возвращённый ввозной НДС
indicator-compliance-vat-recovered-text = Доля ввозного НДС, уплаченная уже при налоговой регистрации, то есть зачтённая против НДС с продаж.
indicator-compliance-data-asked = Таргетинг с ведома людей
indicator-compliance-data-asked-text = Доля денег на адресную рекламу, потраченная, когда действовало уведомление или согласие на данные.
indicator-compliance-penalties = Штрафы и изъятия
indicator-compliance-penalties-text = Пени, штрафы, мировые соглашения, проигранные дела и изъятый товар относительно чистых продаж; чем меньше, тем лучше.

indicator-payments-ways = Удобные покупателям способы оплаты
indicator-payments-ways-text = Доля покупателей, которые могли платить как привыкли, за вычетом комиссий и отказов при каждом способе.
indicator-payments-exchange = Цена обмена валют
indicator-payments-exchange-text = Во что обошлись обмен и падение курсов для денег за рубежом относительно чистых продаж; чем меньше, тем лучше.
indicator-payments-idle = Деньги без дела за рубежом
indicator-payments-idle-text = Деньги на местных счетах сверх недельных расходов там, в днях чистых продаж; чем меньше, тем лучше.
indicator-payments-solvent = Дни с денежным резервом
indicator-payments-solvent-text = Доля дней, которые начинались с резервом денег или кредита и прошли без отказов из-за нехватки денег.
indicator-payments-cost-of-money = Цена кредита
indicator-payments-cost-of-money-text = Проценты и плата за ранние выплаты относительно чистых продаж; чем меньше, тем лучше.

indicator-service-answered = Закрытые обращения
indicator-service-answered-text = Из обращений, закрытых или просроченных, доля закрытых вами или вашими помощниками.
indicator-service-quick = Обращения, закрытые за день
indicator-service-quick-text = Из обращений, закрытых или просроченных, доля закрытых в течение дня после поступления.
indicator-service-fair = Честный ответ на честную претензию
indicator-service-fair-text = Из честных претензий, на которые ответили, доля получивших справедливый ответ; крупные заказы весят больше.
indicator-service-overpaid = Отдано сверх справедливого
indicator-service-overpaid-text = Возвраты денег и замены сверх справедливого минимума относительно стоимости этих заказов; чем меньше, тем лучше.
indicator-service-stars-lost = Звёзды, потерянные сервисом
indicator-service-stars-lost-text = Сколько звёзд в среднем сняли отзывы за неисправленные огрехи и плохие ответы; чем меньше, тем лучше.
indicator-service-desk-cost = Расходы на сервис
indicator-service-desk-cost-text = Зарплата и цена программ-ответчиков относительно чистых продаж; чем меньше, тем лучше.

indicator-data-reprice-follows = Изменения цены по делу
indicator-data-reprice-follows-text = Доля изменений цены, к которым вело что-то видимое, и в верную сторону.
indicator-data-reorder-follows-sales = Дозаказы по ходу продаж
indicator-data-reorder-follows-sales-text = Насколько запас после каждого дозаказа разошёлся с тем, чего требовал ход продаж; лучше всего 0.
indicator-data-first-lot-lasted = Первая партия и её продажи
indicator-data-first-lot-lasted-text = Насколько срок, на который хватило первой партии товара, разошёлся с шестью неделями; лучше всего 0.
indicator-data-stock-watched = Недели, когда за запасом следили
indicator-data-stock-watched-text = Доля недель, когда запас не был ни мал, ни велик или вы отозвались на это за десять дней.
indicator-data-spend-follows-return = Реклама вслед за отдачей
indicator-data-spend-follows-return-text = Доля повторных рекламных денег, ушедшая туда, где за прошлые две недели реклама окупилась.

assess-of-hundred = из 100
assess-made-under = Правила { $rules }, показатели { $version }, журнал { $chain }
assess-competences = Компетенции
assess-floor-note = Отметка на каждой полосе показывает порог: чтобы сдать, в каждой компетенции нужно { $floor }.
assess-cash = Деньги день за днём рядом с игроками известного уровня на том же варианте
assess-attribution = Откуда взялся результат
assess-attribution-note = Прибыль, если бы один этап вёл умелый игрок, а всё остальное было прежним. Части не складываются в целое, так как этапы нужны друг другу; остаток показан.
assess-interaction = Вместе, сверх или ниже частей
assess-whole = Все девять этапов
assess-turning = Дни, которые решили больше всего
assess-more = ещё { $count }
assess-anchors = Ориентир на этом варианте: новичок { $novice }, умелый игрок { $competent }, эксперт { $expert }
