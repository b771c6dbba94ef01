-- Vietnamese order, and numbers inside names by their value: Phường 8 before Phường 11. Without an index, so another version of ICU breaks nothing.
create collation vietnamese_names (provider = icu, locale = 'vi-u-kn-true');
