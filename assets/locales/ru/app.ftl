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

quote-some-refused = Не выполнить: { $refused } из { $all }.
