
quote-some-refused = يتعذّر تنفيذ { $refused } من { $all }.
