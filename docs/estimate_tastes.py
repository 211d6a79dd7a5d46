#!/usr/bin/env python3
"""Finds the buyers' tastes again from a table that `dhow export-market RUN --csv FILE` wrote.

    python3 docs/estimate_tastes.py FILE [--without-fit]

A conditional logit by maximum likelihood (Newton's method), with nothing but Python's standard library: among those of a
segment who buy in a niche on a day, an offer's share is proportional to seen x exp(v). `seen` enters as an offset, and the
segment's habit multiplies price, trust and days, as the columns `weighs_...` say. Shopping agents choose by a rule of their own
and are left out. `--without-fit` drops the column that no analyst outside would have, to show what that does.
"""

import csv
import math
import sys

NAMES = {
    "price": lambda r: -r["weighs_price"] * r["ln_price"],
    "star": lambda r: r["weighs_trust"] * r["stars"],
    "low star": lambda r: -r["weighs_trust"] * r["low_stars"],
    "log reviews": lambda r: r["ln_reviews"],
    "promised day": lambda r: r["weighs_days"] * r["days_beyond_free"],
    "trust": lambda r: r["weighs_trust"] * r["trust"],
    "service": lambda r: r["service"],
    "fit": lambda r: r["fit"],
}
WORDS = ("market", "product", "habit", "seller")


def choices(path, terms):
    """By product: the choice sets in which somebody bought, each as rows of (offset, regressors, sold)."""
    products = {}
    with open(path, newline="", encoding="utf-8") as file:
        for line in csv.DictReader(file):
            if line["habit"] == "ai_delegator":
                continue
            row = {name: cell if name in WORDS else float(cell) for name, cell in line.items()}
            if row["seen"] > 0:
                key = (row["day"], row["market"], row["segment"])
                sets = products.setdefault(row["product"], {})
                entry = (math.log(row["seen"]), [NAMES[term](row) for term in terms], row["sold"])
                sets.setdefault(key, []).append(entry)
    return {product: [rows for rows in sets.values() if sum(row[2] for row in rows) > 0] for product, sets in products.items()}


def newton(sets, size):
    """Coefficients and their standard errors."""
    beta = [0.0] * size
    for _ in range(50):
        slope = [0.0] * size
        bend = [[1e-9 * (i == j) for j in range(size)] for i in range(size)]
        for rows in sets:
            weights = [math.exp(offset + sum(b * x for b, x in zip(beta, xs))) for offset, xs, _ in rows]
            total, bought = sum(weights), sum(sold for _, _, sold in rows)
            shares = [weight / total for weight in weights]
            mean = [sum(share * xs[i] for share, (_, xs, _) in zip(shares, rows)) for i in range(size)]
            for share, (_, xs, sold) in zip(shares, rows):
                away = [x - m for x, m in zip(xs, mean)]
                for i in range(size):
                    slope[i] += sold * away[i]
                    lean = bought * share * away[i]
                    for j in range(i, size):
                        bend[i][j] += lean * away[j]
        for i in range(size):
            for j in range(i):
                bend[i][j] = bend[j][i]
        inverse = invert(bend)
        step = [sum(inverse[i][j] * slope[j] for j in range(size)) for i in range(size)]
        beta = [b + s for b, s in zip(beta, step)]
        if max(abs(s) for s in step) < 1e-7:
            break
    return beta, [math.sqrt(inverse[i][i]) for i in range(size)]


def invert(matrix):
    """Gauss and Jordan, with pivots."""
    size = len(matrix)
    rows = [list(row) + [float(i == j) for j in range(size)] for i, row in enumerate(matrix)]
    for at in range(size):
        pivot = max(range(at, size), key=lambda row: abs(rows[row][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        rows[at] = [cell / rows[at][at] for cell in rows[at]]
        for other in range(size):
            if other != at:
                rows[other] = [cell - rows[other][at] * base for cell, base in zip(rows[other], rows[at])]
    return [row[size:] for row in rows]


def main():
    terms = [term for term in NAMES if not (term == "fit" and "--without-fit" in sys.argv)]
    for product, sets in choices(sys.argv[1], terms).items():
        varies = [i for i in range(len(terms)) if any(abs(row[1][i] - rows[0][1][i]) > 1e-9 for rows in sets for row in rows)]
        kept = [[(offset, [xs[i] for i in varies], sold) for offset, xs, sold in rows] for rows in sets]
        bought = sum(row[2] for rows in kept for row in rows)
        print(f"{product}: {bought:.0f} purchases in {len(kept)} choice sets")
        for index, value, error in zip(varies, *newton(kept, len(varies))):
            print(f"  {terms[index]:<14}{value:>9.3f}  (standard error {error:.3f})")


if __name__ == "__main__":
    main()
