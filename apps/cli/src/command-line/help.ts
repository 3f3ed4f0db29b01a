import type { Language } from '../language/language';

const JA = `kaiji: 運用の記録を取り込み、開示の数値と様式を取り出す

使い方:
  kaiji service apply <kaiji.yaml> [--service KEY]
      サービスの定義を登録する。同じ内容を何度登録しても変わらない。
  kaiji import <種類> <ファイル|-> --service KEY [--format ndjson|json|csv]
      記録を取り込む。「-」は標準入力。中断しても、もう一度実行すればよい。
      種類: probe-results(NDJSON・JSON・CSV)、incidents、maintenances、backup-runs、
            backup-checks、patches、support-contacts、support-shifts(NDJSON・JSON)
  kaiji figures --service KEY --from YYYY-MM-DD --to YYYY-MM-DD [--figure 名称] [--json]
      期間の数値を表示する。--to の日は期間に含まない。
  kaiji disclosure draft --service KEY --date YYYY-MM-DD --from YYYY-MM-DD --to YYYY-MM-DD
                         [--edition 様式] [--answers 回答.csv]
      開示書を作成する。算定できる項目は実績値から下書きされる。--answers のCSV(番号,回答[,該当なし理由])の
      回答を記入する。受け付けられない行があれば1件も記入せず、その行を示す(終了コード1)。
  kaiji disclosure check --service KEY --id ID [--json]
      開示した回答が、直近12か月の記録に照らして今も正しいかを確かめる。正しくない回答があれば終了コード1。
  kaiji disclosure export --service KEY --id ID --format xlsx|pdf|html|json|csv|zip --output FILE
      開示様式(zipは根拠パッケージ)を書き出す。--output - は標準出力。
  kaiji rebuild --service KEY [--apply] [--json]
      集計(監視結果の連続区間・日次集計)をすべての監視結果から作り直し、保存されているものと
      比べる。--apply を付けると置き換える。差異があって置き換えないときの終了コードは1。
  kaiji verify <パッケージ.zip> [--key 鍵|ファイル] [--earlier checkpoint.txt] [--json]
      根拠パッケージを検証し、確定値を計算し直す。サーバーには接続しない。
      終了コード: 0 一致 / 1 不一致 / 2 検証不能
  kaiji sample
      架空のサービスのデータ(2年分、約840万件)を入れる。

共通:
  --url URL          KaijiのURL(環境変数 KAIJI_URL、既定 http://127.0.0.1:3000)
  --token-file FILE  APIトークンを書いたファイル(なければ環境変数 KAIJI_TOKEN)
  --lang ja|en       表示の言語
  -h, --help         この説明

終了コード: 0 すべて受け付けた / 1 一部が拒否された / 2 実行できなかった
`;

const EN = `kaiji: take in the records of operations, get figures and forms out

Usage:
  kaiji service apply <kaiji.yaml> [--service KEY]
      Set the definition of a service. The same again changes nothing.
  kaiji import <KIND> <FILE|-> --service KEY [--format ndjson|json|csv]
      Take in records; "-" is standard input. After an interruption just run it again.
      Kinds: probe-results (NDJSON, JSON, CSV), incidents, maintenances, backup-runs,
             backup-checks, patches, support-contacts, support-shifts
             (NDJSON, JSON)
  kaiji figures --service KEY --from YYYY-MM-DD --to YYYY-MM-DD [--figure NAME] [--json]
      Show the figures of a period; the day of --to is not part of it.
  kaiji disclosure draft --service KEY --date YYYY-MM-DD --from YYYY-MM-DD --to YYYY-MM-DD
                         [--edition NAME] [--answers ANSWERS.csv]
      Make a disclosure; computable items are drafted from the figures. The answers of a CSV
      (番号,回答[,該当なし理由]) are typed in: all, or none where a line is refused (named; exit code 1).
  kaiji disclosure check --service KEY --id ID [--json]
      Whether the answers still hold against the records of the last twelve months; exits 1 where one does not.
  kaiji disclosure export --service KEY --id ID --format xlsx|pdf|html|json|csv|zip --output FILE
      Write the disclosure form (zip: the evidence package); --output - is standard output.
  kaiji rebuild --service KEY [--apply] [--json]
      Make runs and daily sums again from all probe results and compare them with those kept;
      --apply replaces these. Exits 1 where they differ and were not replaced.
  kaiji verify <PACKAGE.zip> [--key KEY|FILE] [--earlier checkpoint.txt] [--json]
      Verify an evidence package and compute its figures again. Asks no server.
      Exits 0 match / 1 mismatch / 2 cannot say.
  kaiji sample
      Load a fictional service (two years, about 8.4 million results).

For all:
  --url URL          where Kaiji is (or KAIJI_URL; default http://127.0.0.1:3000)
  --token-file FILE  a file that holds the API token (or KAIJI_TOKEN)
  --lang ja|en       language
  -h, --help         this text

Exit codes: 0 all taken / 1 some refused / 2 could not be done
`;

export const helpText = (language: Language): string => (language === 'ja' ? JA : EN);
