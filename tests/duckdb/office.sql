-- SPDX-License-Identifier: Apache-2.0
-- What docs/how-to/duckdb.md and office.md show; run by tests/duckdb/office.py.
LOAD excel;
CREATE VIEW workbook AS SELECT * REPLACE (DATE '1899-12-30' + 认定日期::INTEGER AS 认定日期)
FROM read_xlsx('roster.xlsx', empty_as_varchar = true);
FROM canbao('workbook', 'hunan-2024');
COPY (FROM canbao('workbook', 'hunan-2024')) TO 'results.xlsx' (FORMAT xlsx, HEADER true);

LOAD encodings;
CREATE VIEW roster AS FROM read_csv('roster.csv', encoding = 'gb18030', all_varchar = true);
FROM canbao('roster', 'hunan-2024');
