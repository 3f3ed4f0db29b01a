import { seenPath, seenScreen, viewKind } from './seen-path';

describe('what an auditor was shown', () => {
  it('is written with what was asked', () => {
    const route = '/api/v1/services/:service/figures/:figure';
    expect(seenPath({ route, params: { service: 'one', figure: 'uptime' }, query: { from: '2026-01-01', to: '2026-04-01' } })).toBe('/services/one/figures/uptime?from=2026-01-01&to=2026-04-01');
    expect(seenPath({ route, params: { service: 'one' }, query: {} })).toBe('/services/one/figures/:figure');
  });

  it('is a view, a download, a change or a refusal', () => {
    expect(viewKind({ method: 'GET', status: 200, download: false })).toBe('viewed');
    expect(viewKind({ method: 'GET', status: 200, download: true })).toBe('downloaded');
    expect(viewKind({ method: 'PUT', status: 200, download: false })).toBe('worked');
    expect(viewKind({ method: 'GET', status: 404, download: true })).toBe('refused');
  });

  it.each([
    ['/api/v1/services/:service/disclosures/:id/audit/items/:field', 'items'],
    ['/api/v1/services/:service/disclosures/:id/export.zip', 'exports'],
    ['/api/v1/services/:service/disclosures/:id', 'disclosures'],
    ['/api/v1/services/:service/frozen-figures/:id', 'frozen'],
    ['/api/v1/services/:service/incidents', 'records'],
    ['/api/v1/services/:service', 'other'],
  ])('is named by the most particular part of %s: %s', (route, screen) => {
    expect(seenScreen(route)).toBe(screen);
  });
});
