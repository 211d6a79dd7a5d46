
quote-some-refused = Не выполнить: { $refused } из { $all }.
