import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { FormDocument } from '../form-document';
import { FONT, FONT_FILES, FONTS } from './fonts';
import { headOf, tablesOf } from './form-tables';

const A4_WIDTH_PT = 595.28;
const MARGIN_PT = { side: 29, top: 32, bottom: 40 };
const PRINTED_PT = A4_WIDTH_PT - 2 * MARGIN_PT.side;
const FONT_SIZE_PT = 7.3;

/** What the head takes of the first page, in the points that pages are planned in. */
const HEAD_PT = 190;

pdfmake.setFonts(FONTS);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((file) => FONT_FILES.includes(file));

function definitionOf(document: FormDocument): TDocumentDefinitions {
  const { foot } = document;
  return {
    pageSize: 'A4',
    pageMargins: [MARGIN_PT.side, MARGIN_PT.top, MARGIN_PT.side, MARGIN_PT.bottom],
    version: '1.7',
    tagged: true,
    language: 'ja-JP',
    displayTitle: true,
    info: { title: document.title, author: document.facts[0]?.value ?? '', creator: 'Kaiji', producer: 'Kaiji', creationDate: new Date(document.createdAt) },
    defaultStyle: { font: FONT, fontSize: FONT_SIZE_PT, lineHeight: 1.05 },
    content: [...headOf(document, PRINTED_PT), ...tablesOf(document, PRINTED_PT, HEAD_PT)],
    footer: (page: number, pages: number) => ({
      columns: [
        { text: [foot.service, foot.date, foot.state, foot.verification].filter((text) => text !== undefined).join('　'), width: '*' },
        { text: `${page} / ${pages}`, alignment: 'right', width: 60 },
      ],
      margin: [MARGIN_PT.side, 12, MARGIN_PT.side, 0],
      fontSize: 6.5,
    }),
  };
}

/** The form as PDF, page by page as it is published, tagged and with its letters embedded. Equal documents give equal bytes. */
export async function writeFormPdf(document: FormDocument): Promise<Uint8Array> {
  return pdfmake.createPdf(definitionOf(document)).getBuffer();
}
