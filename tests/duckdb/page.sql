-- SPDX-License-Identifier: Apache-2.0
-- What docs/how-to/duckdb.md shows; run by tests/duckdb/page.py.
COPY (FROM read_csv('roster.csv', all_varchar = true)) TO 'roster.parquet';

SELECT id, status, route, due, subsidy, fund, benefit_from
FROM canbao('roster.parquet', 'hunan-2024') LIMIT 4;

SELECT policy, count(*), sum(due) FROM canbao('mixed.csv') GROUP BY policy ORDER BY policy;

SELECT id, problem FROM canbao('roster.parquet', 'hunan-2024') WHERE problem IS NOT NULL;

SELECT id FROM canbao('roster.parquet', 'hunan-2024') GROUP BY id HAVING count(*) > 1;

FROM canbao_ledger('roster.parquet', 'hunan-2024') ORDER BY persons DESC LIMIT 3;

SELECT r.id, unnest(canbao_assess('hunan-2024', r)) FROM 'roster.parquet' r LIMIT 1;
SELECT canbao_assess('hunan-2024', {'paid_on': paid, 'categories': words}).due
FROM (VALUES (DATE '2023-11-20', ['orphan', 'monitored'])) people(paid, words);

SELECT canbao_explain('hunan-2024', {'paid_on': '2023-11-20', 'categories': 'orphan'});

SELECT sum(due) FROM canbao.canbao('roster.parquet', 'hunan-2024');
FROM canbao.canbao_ledger('roster.parquet', 'hunan-2024') LIMIT 1;
