/** Texts with the numbers of their word pieces, as the library that the weights were trained with has them (Python, tokenizers). */
export const pieceCases: readonly (readonly [text: string, ids: readonly number[]])[] = [
  ["How big is the Tor developer community?", [2129, 2502, 2003, 1996, 17153, 9722, 2451, 1029]],
  [
    "Na\u00efve caf\u00e9\u2014Z\u00fcrich\u2019s \u201ctest\u201d\u2026 12,000 #hash",
    [15743, 7668, 1517, 10204, 1521, 1055, 1523, 3231, 1524, 1529, 2260, 1010, 2199, 1001, 23325],
  ],
  ["\u0130stanbul'da DI\u015e \u1e9e \u00df", [9960, 1005, 4830, 4487, 2015, 1096, 1096]],
  ["\u6f22\u5b57 and \u3072\u3089\u304c\u306a, \ud55c\uad6d\uc5b4", [1904, 100, 1998, 100, 1010, 100]],
  ["a\u0000b\ufffdc\u200bd\u00a0e", [5925, 2094, 1041]],
  ["\ud83d\ude42\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 x", [100, 1060]],
  [
    "don't can't I'm O'Neill's",
    [2123, 1005, 1056, 2064, 1005, 1056, 1045, 1005, 1049, 1051, 1005, 11511, 1005, 1055],
  ],
  [
    "3.5% of $1,200\u2013$1,500 (2021)",
    [1017, 1012, 1019, 1003, 1997, 1002, 1015, 1010, 3263, 1516, 1002, 1015, 1010, 3156, 1006, 25682, 1007],
  ],
  ["e\u0301 A\u030a", [1041, 1037]],
  ["l\u2019\u0153uvre d'\u00c6r\u00f8", [1048, 1521, 1107, 2226, 12229, 1040, 1005, 1097, 2099, 16415]],
  [
    "http://a.example/x?y=1&z=2",
    [8299, 1024, 1013, 1013, 1037, 1012, 2742, 1013, 1060, 1029, 1061, 1027, 1015, 1004, 1062, 1027, 1016],
  ],
];
