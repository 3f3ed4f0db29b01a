/** The page's own style: nothing is fetched. */
export const FORM_CSS = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; color: #1a1a1a; background: #fff; line-height: 1.6;
  font-family: "Noto Sans JP", "Hiragino Sans", "Yu Gothic", "Meiryo", sans-serif; }
h1 { font-size: 1.25rem; text-align: center; }
dl { display: grid; grid-template-columns: max-content 1fr; margin: 0 0 1rem; border: 1px solid #595959; }
dt, dd { margin: 0; padding: .25rem .5rem; border-bottom: 1px solid #595959; }
dt { background: #e7ecf1; }
dl > :nth-last-child(-n+2) { border-bottom: 0; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; }
caption { padding: .25rem 0; text-align: left; }
th, td { padding: .25rem .5rem; border: 1px solid #595959; text-align: left; vertical-align: top; font-weight: normal; overflow-wrap: anywhere; }
thead th { background: #e7ecf1; font-weight: bold; text-align: center; }
th.section { background: #c9d5e1; font-weight: bold; }
.no, .need { text-align: center; white-space: nowrap; }
.answer { white-space: pre-wrap; width: 38%; }
footer { margin-top: 1rem; font-size: .8rem; }
@page { size: A4; margin: 12mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 8pt; }
  .scroll { overflow: visible; }
  table { font-size: 7.5pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
`;
