# Сама программа: то, что может сказать любой экран.

app-name = Dhow
date = { $day } { $month }
month-1 = янв.
month-2 = февр.
month-3 = марта
month-4 = апр.
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = авг.
month-9 = сент.
month-10 = окт.
month-11 = нояб.
month-12 = дек.
days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
units = { $units ->
    [one] { $units } штука
    [few] { $units } штуки
    [many] { $units } штук
   *[other] { $units } штуки
}
minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}
none = Нет
yes = Да
no = Нет
close = Закрыть
back = Назад
home-currency = своя валюта

# К чему приведёт решение.
quote-free = Бесплатно.
quote-charge = { $purpose }: { $amount }.
quote-minutes = { $minutes ->
    [one] Займёт { $minutes } минуту вашего дня.
    [few] Займёт { $minutes } минуты вашего дня.
    [many] Займёт { $minutes } минут вашего дня.
   *[other] Займёт { $minutes } минуты вашего дня.
}
quote-today = Действует с сегодняшнего дня.
quote-from = { $days ->
    [one] Подействует через { $days } день, { $date }.
    [few] Подействует через { $days } дня, { $date }.
    [many] Подействует через { $days } дней, { $date }.
   *[other] Подействует через { $days } дня, { $date }.
}
quote-some-refused = Не выполнить: { $refused } из { $all }.

# Таблицы и графики.
table-filter = Отбор строк таблицы
table-filter-hint = Отбор по слову
table-empty = Здесь пока пусто.
table-none-fit = Этого слова нет ни в одной строке.
chart-empty = График появится, когда пройдёт хотя бы один день.
chart-as-table = Показать таблицей
chart-as-chart = Показать графиком
chart-day = День

# Общее для всех этапов.
pick-market = Рынок
pick-product = Товар
col-product = Товар
col-demand-week = Зак./нед.
col-range = Вероятно
col-interest = Поиск
col-offers = Предл.
col-median-price = Средняя цена
col-landed = Себест.

# Переходы между экранами.
go-home = На главную
go-settings = Настройки
go-briefing = Вводная
go-glossary = Глоссарий
go-result = Итог
go-palette = Найти что угодно

# Неполадки.
trouble-save = Игру не удалось записать на диск. Проверьте, есть ли место и разрешена ли запись в папку.
trouble-open = Этот файл не открылся.
trouble-scenario = Этот сценарий не удалось прочитать.
trouble-settings = Настройки не удалось сохранить.
trouble-answer = Ваш ответ не удалось сохранить.

# Настройки.
settings-language = Язык
settings-language-text = Ввод справа налево в полях пока работает не идеально; чтения это не касается.
settings-look = Внешний вид
palette-night = Ночь
palette-day = День
palette-contrast = Высокий контраст
settings-scale = Размер текста и кнопок
settings-comfort = Удобство
settings-motion = Меньше движения
settings-motion-text = Дни сменяются сразу, и на карте ничего не скользит.
settings-detail = Простая карта
settings-detail-text = Меньше деталей, для медленных компьютеров.
settings-guide = Снова предложить первую игру с подсказками
settings-guide-text = Подсказки появятся в следующей тренировке, которую вы начнёте.
