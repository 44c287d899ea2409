package org.chalkline.bench;

import java.util.List;
import java.util.Locale;

/** Draws how what is served grew, one line a run, as SVG. */
final class CurveChart {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;
    private static final int LEFT = 72;
    private static final int EDGE = 24;

    private final double least;
    private final double reference;
    private final int seconds;

    private CurveChart(List<Run> runs, long reference, int seconds) {
        this.reference = (double) reference;
        this.seconds = seconds;
        long first = runs.stream()
                .flatMap(run -> run.curve().stream())
                .mapToLong(Run.Point::served)
                .min()
                .orElse(0);
        this.least = Math.min((double) first, 0.99 * this.reference);
    }

    /** @param reference a line at the top that no run crosses */
    static String draw(String name, List<Run> runs, long reference, int seconds) {
        CurveChart chart = new CurveChart(runs, reference, seconds);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='12'>"
                        + "<title>%s, %d seconds</title>%n",
                WIDTH,
                HEIGHT,
                name,
                seconds));
        for (double share : new double[] {0.95, 0.96, 0.97, 0.98, 0.99, 1}) {
            if (share * reference >= chart.least) svg.append(chart.grid(share));
        }
        runs.forEach(run -> svg.append(chart.line(run)));
        svg.append(
                String.format("<text x='%d' y='%d'>%s, 0 to %d s</text>%n</svg>%n", LEFT, HEIGHT - 6, name, seconds));
        return svg.toString();
    }

    private String grid(double share) {
        double y = y(share * reference);
        return String.format(
                Locale.ROOT,
                "<line x1='%d' x2='%d' y1='%.1f' y2='%.1f' stroke='#ccc'/><text x='8' y='%.1f'>%.0f %%</text>%n",
                LEFT,
                WIDTH - EDGE,
                y,
                y,
                y + 4,
                share * 100);
    }

    private String line(Run run) {
        StringBuilder path = new StringBuilder();
        for (Run.Point point : run.curve()) {
            double x = x(point.elapsed().toMillis() / 1000.0);
            path.append(
                    path.isEmpty()
                            ? String.format(Locale.ROOT, "M%.1f %.1f", x, y((double) point.served()))
                            : String.format(Locale.ROOT, "H%.1fV%.1f", x, y((double) point.served())));
        }
        return "<path fill='none' stroke='#06c' d='" + path + "H" + x(seconds) + "'/>\n";
    }

    private double x(double at) {
        return LEFT + (WIDTH - EDGE - LEFT) * Math.min(1, at / seconds);
    }

    private double y(double served) {
        return EDGE + (HEIGHT - 2 * EDGE) * (reference - served) / (reference - least);
    }
}
