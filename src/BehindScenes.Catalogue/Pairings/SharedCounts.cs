namespace BehindScenes.Catalogue.Pairings;

/// <summary>What two people share, in eight bytes: up to 16,383 dramas and 262,143 moments and articles. A catalogue holds millions of these.</summary>
public readonly record struct SharedCounts
{
    private const int DramaWeight = 10;
    private const int LeadsWeight = 10;
    private const int MomentWeight = 8;
    private const int ArticleWeight = 5;

    private const int DramaBits = 14;
    private const int TextBits = 18;

    private readonly ulong _bits;

    /// <param name="leads">In how many of the dramas both have a main part.</param>
    public SharedCounts(int dramas = 0, int leads = 0, int moments = 0, int articles = 0) =>
        _bits = (((((Held(dramas, DramaBits) << DramaBits) | Held(leads, DramaBits)) << TextBits) | Held(moments, TextBits)) << TextBits) | Held(articles, TextBits);

    public int Dramas => (int)(_bits >> (DramaBits + TextBits + TextBits));

    public int Leads => Part(TextBits + TextBits, DramaBits);

    public int Moments => Part(TextBits, TextBits);

    public int Articles => Part(0, TextBits);

    public PairingGrade Grade => this switch
    {
        { Leads: > 0 } => PairingGrade.Leads,
        { Dramas: > 0 } => PairingGrade.SameDrama,
        { Moments: > 0 } => PairingGrade.SameMoment,
        _ => PairingGrade.SameArticle,
    };

    /// <summary>How much there is to show of the two; what pairings are ordered by.</summary>
    public int Rank => (Dramas * DramaWeight) + (Leads * LeadsWeight) + (Moments * MomentWeight) + (Articles * ArticleWeight);

    public static SharedCounts operator +(SharedCounts one, SharedCounts other) =>
        new(one.Dramas + other.Dramas, one.Leads + other.Leads, one.Moments + other.Moments, one.Articles + other.Articles);

    private static ulong Held(int count, int bits) => (ulong)Math.Min(count, (1 << bits) - 1);

    private int Part(int shift, int bits) => (int)(_bits >> shift) & ((1 << bits) - 1);
}
