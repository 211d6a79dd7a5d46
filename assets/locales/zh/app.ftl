
quote-some-refused = { $all } 项中有 { $refused } 项无法执行。
