package org.chalkline.bound;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.chalkline.bound.BoundModel.Guest;
import org.chalkline.solver.PlanProblem;

/** A number that what is served by no legal agenda can exceed. It holds at any moment and falls while the search for
 * better prices goes on: under any prices, a legal agenda serves no more than all sessions pay together plus, at each
 * point, what the best guests there serve beyond their prices. Prices are found by column generation: first for points,
 * then, where sessions last for several of them, for blocks of points. Precedence, set-up and the way from one lane to
 * another are left out of account, and no session has to be placed. */
public final class InterestBound {
    private static final long WORK = 30_000_000;
    /** Share of a session's mean weight by which prices move at first. */
    private static final double FIRST_REACH = 0.3;

    private static final double BLOCK_REACH = 20;
    private static final double SPREAD_SCALE = 0.3;
    private static final double WISH_SCALE = 0.05;
    /** Hope for less than this is no hope. */
    private static final double SETTLED = 0.5;
    /** Share of the bound that is left to the blocks. */
    private static final double SETTLED_ENOUGH = 0.0003;

    private final BoundModel model;
    private final PointSearch[] searches;
    private final PriceBundle pointPrices;
    private final PointColumns columns;
    private final List<BlockSearch> blocks;
    private PriceBundle blockPrices;
    private boolean byBlock;
    private volatile double lowest;
    private volatile boolean finished;

    public InterestBound(PlanProblem problem) {
        model = new BoundModel(problem);
        lowest = model.servable;
        finished = model.servable == 0;
        PointTree.Frames frames = PointTree.Frames.of(model);
        searches = new PointSearch[model.points.length];
        for (int i = 0; i < searches.length; i++) searches[i] = new PointSearch(model, i, frames);
        columns = new PointColumns(model);
        blocks = BlockSearch.of(model, searches, frames);
        double reach = FIRST_REACH * model.servable / Math.max(1, model.sessions);
        pointPrices = new PriceBundle(model.sessions, searches.length, start(), scale(), reach);
        blockPrices = pointPrices;
        lowest = Math.min(lowest, new OverlapBound(model).value());
    }

    /** So much that nobody gains anything. */
    private double[] start() {
        double[] start = new double[model.prices];
        for (Guest[] point : model.points) {
            for (Guest guest : point) start[guest.session()] = Math.max(start[guest.session()], guest.worth());
        }
        return start;
    }

    private double[] scale() {
        double[] scale = new double[model.prices];
        Arrays.fill(scale, 0, model.sessions, 1);
        for (Guest[] point : model.points) {
            for (Guest guest : point) {
                BoundModel.Spread price = guest.price();
                Arrays.fill(scale, price.first(), price.first() + price.parts() - 1, SPREAD_SCALE);
                BoundModel.Spread wish = guest.wishes().spread();
                int wishes = guest.wishes().fans().length * (wish.parts() - 1);
                Arrays.fill(scale, wish.first(), wish.first() + wishes, WISH_SCALE);
            }
        }
        return scale;
    }

    /** The bound so far, in whole units of weight. */
    public long value() {
        double safe = lowest + 1e-6 + 1e-9 * model.servable;
        return (long) Math.floor(safe / model.unit) * model.unit;
    }

    /** Whether there is nothing more to find out. */
    public boolean isFinished() {
        return finished;
    }

    /** Looks for better prices until there are none or it is told to stop. */
    public void run(BooleanSupplier stop) {
        while (!finished && !stop.getAsBoolean()) step(stop);
    }

    /** Looks for better prices once.
     * @param stop asked often; what was begun is then left */
    public void step(BooleanSupplier stop) {
        if (finished) return;
        if (byBlock) priceBlocks(stop);
        else pricePoints(stop);
    }

    private void pricePoints(BooleanSupplier stop) {
        double[] prices = pointPrices.trial();
        double sum = paid(prices);
        for (PointSearch search : searches) sum += search.search(prices, WORK, stop);
        if (stop.getAsBoolean()) return;
        for (int i = 0; i < searches.length; i++) columns.add(pointPrices, i, searches[i]);
        double hope = learn(pointPrices, sum);
        if (hope >= (blocks.isEmpty() ? SETTLED : SETTLED_ENOUGH * lowest)) return;
        finished = blocks.isEmpty();
        byBlock = true;
        double[] even = new double[model.sessions];
        Arrays.fill(even, 1);
        double[] from = Arrays.copyOf(pointPrices.center(), model.sessions);
        blockPrices = new PriceBundle(model.sessions, blocks.size(), from, even, BLOCK_REACH);
    }

    private void priceBlocks(BooleanSupplier stop) {
        double[] prices = pointPrices.center();
        System.arraycopy(blockPrices.trial(), 0, prices, 0, model.sessions);
        double sum = paid(prices);
        for (BlockSearch block : blocks) sum += block.search(prices, WORK, stop);
        if (stop.getAsBoolean()) return;
        for (int i = 0; i < blocks.size(); i++) {
            for (BlockBest.Found found : blocks.get(i).best().found()) {
                double[] pay = new double[found.sessions().length];
                Arrays.fill(pay, -1);
                blockPrices.add(i, found.served(), found.sessions(), pay);
            }
        }
        finished = learn(blockPrices, sum) < SETTLED;
    }

    private double paid(double[] prices) {
        double sum = 0;
        for (int s = 0; s < model.sessions; s++) sum += prices[s];
        return sum;
    }

    private double learn(PriceBundle prices, double sum) {
        lowest = Math.min(lowest, sum);
        prices.tell(sum);
        prices.solve();
        return prices.hope();
    }
}
