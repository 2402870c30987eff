namespace BehindScenes.Web.Tests.Browser;

/// <summary>A page of every kind that the harbour has, as addresses behind the language.</summary>
internal static class PageKinds
{
    public static readonly string[] All =
    [
        "", "/dramas", "/dramas?letter=L", "/dramas?genre=Romance&network=TBS", "/dramas/the-lantern-harbour", "/dramas/9-tides",
        "/people", "/people/oscar-penn", "/people/nora-flint", "/people/oscar-penn/partners",
        "/articles", "/articles/a-day-on-the-lantern-set", "/articles/the-lantern-in-print", "/articles/les-coulisses-du-phare",
        "/pairings", "/pairings/nora-flint/oscar-penn", "/pairings/nils-brandt/nora-flint", "/pairings?first=Kim+Rowan&second=Nora+Flimt",
        "/pairings/never-yet", "/pairings/never-yet?person=nora-flint",
        "/path", "/path?from=nora-flint&to=nils-brandt", "/path?from=ida-moss&to=nora-flint", "/path?from=Nora+Flimt&to=Kim+Rowan",
        "/search", "/search?q=nora+flint+%26+oscar+penn+ep+3", "/search?q=the", "/search?q=phare+xyzzy", "/search?q=nora+flimt",
        "/favourites", "/about", "/api", "/offline", "/nothing",
    ];
}
