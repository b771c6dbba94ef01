// Draws the table that belongs to a picture. Without it the table stands open; with it the picture stands above and the table is folded away.
'use strict';
(() => {
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const looks = {
    solid: () => ({ color: colour('--td-lacquer-ink'), type: 'solid', symbol: 'circle' }),
    dotted: () => ({ color: colour('--td-lacquer-ink'), type: 'dotted', symbol: 'circle' }),
    goal: () => ({ color: colour('--td-ink'), type: 'solid', symbol: 'none' }),
    before: () => ({ color: colour('--td-ink-3'), type: 'dashed', symbol: 'none' }),
  };
  const draw = (box, table) => {
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows];
    const ink = colour('--td-ink-2');
    const line = colour('--td-line');
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const series = heads.flatMap((head, column) => {
      const look = looks[head.dataset.line];
      if (!look) return [];
      const { color, type, symbol } = look();
      return [{
        name: head.textContent.trim(), type: 'line', symbol, symbolSize: 7, connectNulls: true, color,
        lineStyle: { color, type, width: 2 }, itemStyle: { color },
        data: rows.map((row) => { const raw = row.cells[column].dataset.v; return raw ? Number(raw) : null; }),
      }];
    });
    const picture = window.echarts.getInstanceByDom(box) || window.echarts.init(box, null, { renderer: 'svg' });
    picture.setOption({
      animation: !still,
      aria: { enabled: true },
      grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, textStyle: { color: ink } },
      tooltip: { trigger: 'axis', renderMode: 'richText' },
      xAxis: { type: 'category', data: rows.map((row) => row.cells[0].textContent.trim()), axisLabel: { color: ink }, axisLine: { lineStyle: { color: line } } },
      yAxis: { type: 'value', axisLabel: { color: ink, formatter: (value) => value.toLocaleString(document.documentElement.lang) }, splitLine: { lineStyle: { color: line } } },
      series,
    });
    picture.resize();
  };
  document.querySelectorAll('.chart[data-chart]').forEach((box) => {
    const table = document.getElementById(box.dataset.chart);
    if (!table || !window.echarts) return;
    box.hidden = false;
    draw(box, table);
    const folded = table.closest('details');
    if (folded) folded.open = false;
    new ResizeObserver(() => window.echarts.getInstanceByDom(box).resize()).observe(box);
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => draw(box, table));
  });
})();
