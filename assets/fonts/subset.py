#!/usr/bin/env python3
"""Makes the fonts of this folder from their originals: one command, a few seconds.

    pip install fonttools==4.68.0
    apt-get install fonts-inter-variable fonts-noto-ui-core fonts-noto-cjk
    python3 assets/fonts/subset.py

Run it again whenever a language file or a Chinese text uses a character that the Chinese face lacks; a test names the
character. Originals are looked for below /usr/share/fonts, or below the folders given as arguments.

Two things besides fewer characters:
- Every face gets the same height above and below the baseline, so that lines of mixed scripts share a baseline and a
  line does not grow when a name in another script comes into it. Capitals stand in the middle of that height.
- `InterDigits.ttf` holds Inter's digits of equal width as the plain digits: the text layout of the program cannot ask
  a font for an alternative form.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent

# Height above and below the baseline in parts of the letters' size. Their difference is Inter's height of capitals.
ASCENT, DESCENT = 1.014, 0.286
# The program shows the Arabic faces larger by this (`ARABIC_SCALE` in src/desktop/fonts.rs): Noto's letters are small.
ARABIC_SCALE = 1.08

LATIN = "".join(
    chr(code)
    for first, last in [
        (0x20, 0x7E),  # ASCII
        (0xA0, 0x17F),  # Latin-1, Latin Extended-A
        (0x218, 0x21B),  # Romanian
        (0x2BB, 0x2BC),  # letters of Central Asian Latin
        (0x400, 0x4FF),  # Cyrillic
    ]
    for code in range(first, last + 1)
) + "σΔμπΩ" "‐‑‒–—‘’‚“”„†‡•…‰′″‹›⁄" "₣₤₦₩₪₫€₭₱₲₴₵₸₹₺₼₽₾₿" "←↑→↓↔↕↗↘" "−×÷±≈≠≤≥∞√∑∆∂∏∫" "◻◼●○■□▲▼▶◀◆◇✓✗№™ℓ" "½¼¾⅓⅔⅛" "ə"
ARABIC = " \u00a0!,-.:0123456789«»\u200c\u200d" + "".join(map(chr, range(0x600, 0x700)))
CHINESE = (
    "".join(map(chr, range(0x3001, 0x3012)))
    + "〔〕〖〗・ー"
    + "".join(map(chr, range(0xFF01, 0xFF5F)))
    + "￥￠￡①②③④⑤⑥⑦⑧⑨⑩"
)


def originals(folders):
    """Where the originals are, by file name."""
    wanted = ["Inter-roman.var.ttf", "NotoSansArabicUI-Regular.ttf", "NotoSansArabicUI-Bold.ttf"]
    wanted += ["NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"]
    found = {}
    for folder in folders:
        for file in sorted(pathlib.Path(folder).rglob("*.tt[fc]")):
            found.setdefault(file.name, file)
    missing = [name for name in wanted if name not in found]
    if missing:
        sys.exit("not found: " + ", ".join(missing) + "; see the head of this file")
    return found


def in_use():
    """Every character of the language files and of the Markdown that a person reads."""
    files = list((ROOT / "assets" / "locales").rglob("*.ftl"))
    for folder in ["assets", "scenarios"]:
        files += (ROOT / folder).rglob("*.md")
    return set("".join(file.read_text(encoding="utf-8") for file in files))


def is_chinese(char):
    return "\u2e80" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or "\uff00" <= char <= "\uffef"


def load(path, number=-1):
    return TTFont(path, fontNumber=number, lazy=True, recalcTimestamp=False)


def cut(font, characters, features=("kern", "mark", "mkmk", "ccmp", "locl", "init", "medi", "fina", "isol", "rlig")):
    options = subset.Options(
        layout_features=list(features),
        hinting=False,
        glyph_names=False,
        notdef_outline=True,
        name_IDs=[0, 1, 2, 4, 5, 6, 7, 13, 14],
        name_languages=[0x409],
        drop_tables=["DSIG", "MVAR", "STAT", "VORG", "vhea", "vmtx", "BASE", "meta", "gasp"],
    )
    cutter = subset.Subsetter(options)
    cutter.populate(text="".join(sorted(characters)))
    cutter.subset(font)
    return font


def save(font, name, scale=1.0):
    """Sets the common height and writes the file."""
    unit = font["head"].unitsPerEm
    ascent, descent = round(ASCENT / scale * unit), round(DESCENT / scale * unit)
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.ascent, hhea.descent, hhea.lineGap = ascent, -descent, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ascent, -descent, 0
    os2.usWinAscent, os2.usWinDescent = ascent, descent
    font.save(HERE / name)
    print(f"{name:32} {(HERE / name).stat().st_size / 1000:7.1f} KB  {len(font.getBestCmap()):5} characters")


def digits(path):
    """Inter's digits of equal width, in the places of the plain ones."""
    font = load(path)
    lookups = font["GSUB"].table
    feature = next(record.Feature for record in lookups.FeatureList.FeatureRecord if record.FeatureTag == "tnum")
    tables = lookups.LookupList.Lookup[feature.LookupListIndex[0]].SubTable
    equal = getattr(tables[0], "ExtSubTable", tables[0]).mapping
    for table in font["cmap"].tables:
        for char in map(ord, "0123456789"):
            if char in getattr(table, "cmap", {}):
                # Tables may share one map, which then is changed already.
                table.cmap[char] = equal.get(table.cmap[char], table.cmap[char])
    return cut(font, "0123456789", features=())


def main():
    found = originals(sys.argv[1:] or ["/usr/share/fonts"])
    inter = found["Inter-roman.var.ttf"]
    save(cut(load(inter), LATIN), "Inter.ttf")
    save(digits(inter), "InterDigits.ttf")
    for weight in ["Regular", "Bold"]:
        save(cut(load(found[f"NotoSansArabicUI-{weight}.ttf"]), ARABIC), f"NotoSansArabicUI-{weight}.ttf", ARABIC_SCALE)
    common = set((HERE / "common-sc.txt").read_text(encoding="utf-8")) - {"\n"}
    chinese = common | set(CHINESE) | {char for char in in_use() if is_chinese(char)}
    for weight in ["Regular", "Bold"]:
        save(cut(load(found[f"NotoSansCJK-{weight}.ttc"], number=2), chinese), f"NotoSansSC-{weight}.otf")


if __name__ == "__main__":
    main()
