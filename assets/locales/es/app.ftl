
quote-some-refused = { $refused } de { $all } no se pueden hacer.
