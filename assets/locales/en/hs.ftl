# Headings and subheadings of the Harmonized System: the tariff itself (assets/hs.ron) is written in English.
