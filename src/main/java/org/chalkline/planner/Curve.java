package org.chalkline.planner;

import java.util.List;
import java.util.Locale;

/** How {@code served} grew, as a drawing of 310 by 134 units.
 * @param path of the line; empty while there is nothing to draw
 * @param label the same as a sentence
 * @param top points at the upper edge
 * @param bottom points at the lower edge
 * @param draft height of the line for the draft; below 0 if it lies outside
 * @param draftLabel height of what is written beside that line
 * @param end the seconds at the right edge, in words */
record Curve(String path, String label, long top, long bottom, double draft, double draftLabel, String end) {
    private static final double LEFT = 46;
    private static final double WIDTH = 260;
    private static final double UPPER = 10;
    private static final double HEIGHT = 100;

    static Curve of(PlanView plan) {
        List<PlanResult.Point> points = plan.curve();
        if (points.isEmpty()) return new Curve("", "", 0, 0, -1, -1, "");
        long top = points.get(points.size() - 1).served();
        long first = points.get(0).served();
        long draft = plan.interest().draft();
        long bottom = draft > 0 && draft < first && draft > top - 3 * Math.max(1, top - first) ? draft : first;
        if (bottom >= top) bottom = Math.max(0, top - 1);
        double seconds = Math.max(0.1, plan.elapsed());
        StringBuilder path = new StringBuilder();
        for (PlanResult.Point point : points) {
            double x = LEFT + WIDTH * Math.min(1, point.seconds() / seconds);
            double y = y(point.served(), top, bottom);
            if (path.isEmpty()) path.append(String.format(Locale.ROOT, "M%.1f %.1f", x, y));
            else path.append(String.format(Locale.ROOT, "H%.1fV%.1f", x, y));
        }
        path.append(String.format(Locale.ROOT, "H%.1f", LEFT + WIDTH));
        String label =
                "Interest served over " + PlanWords.seconds(seconds) + ": from " + first + " up to " + top + " points";
        double height = draft >= bottom && draft <= top ? y(draft, top, bottom) : -1;
        double above = height - 5;
        return new Curve(
                path.toString(),
                label,
                top,
                bottom,
                height,
                above < 2 * UPPER ? height + 14 : above,
                PlanWords.seconds(seconds));
    }

    private static double y(long served, long top, long bottom) {
        return UPPER + HEIGHT * (top - served) / Math.max(1, top - bottom);
    }
}
