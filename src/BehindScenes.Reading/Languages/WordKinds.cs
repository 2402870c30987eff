namespace BehindScenes.Reading.Languages;

/// <summary>The keys that may stand under <c>words</c> in a lexicon file.</summary>
public static class WordKinds
{
    public const string And = "and";
    public const string Of = "of";
    public const string Drama = "drama";
    public const string Airs = "airs";
    public const string AlsoCalled = "also_called";
    public const string Episode = "episode";
    public const string Channel = "channel";
    public const string Actor = "actor";
    public const string Character = "character";
    public const string Assistant = "assistant";
    public const string Director = "director";
    public const string Writer = "writer";
    public const string Couple = "couple";
    public const string Both = "both";
    public const string BothLeads = "both_leads";
    public const string OffCamera = "off_camera";
    public const string Comments = "comments";
    public const string Viewers = "viewers";
    public const string Wish = "wish";
    public const string Rumour = "rumour";
    public const string Not = "not";
    public const string Denial = "denial";
    public const string Episodes = "episodes";
    public const string Total = "total";
    public const string Season = "season";
    public const string Maker = "maker";
    public const string Outsider = "outsider";
    public const string Honorific = "honorific";
    public const string Says = "says";
    public const string Place = "place";

    public static IReadOnlyList<string> All { get; } =
        [And, Of, Drama, Airs, AlsoCalled, Episode, Channel, Actor, Character, Assistant, Director, Writer, Couple, Both, BothLeads, OffCamera, Comments, Viewers, Wish, Rumour, Not, Denial,
            Episodes, Total, Season, Maker, Outsider, Honorific, Says, Place];
}
