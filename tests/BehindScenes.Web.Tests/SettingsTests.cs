using BehindScenes.Tests;

namespace BehindScenes.Web.Tests;

public sealed class SettingsTests
{
    private const int BadSettings = 78;

    [Theory]
    [InlineData("Catalogue:Seeds", "/there/is/no/such/folder")]
    [InlineData("Catalogue:Seeds", "")]
    [InlineData("Catalogue:Data", "/proc/nothing/can/be/made/here")]
    [InlineData("Catalogue:ScanSeconds", "soon")]
    [InlineData("Catalogue:ScanSeconds", "0")]
    [InlineData("Catalogue:ScanSeconds", "3601")]
    [InlineData("Catalogue:SearchesPerMinute", "0")]
    [InlineData("Catalogue:SearchesPerMinute", "many")]
    [InlineData("Catalogue:PublicAddress", "dramas.example")]
    [InlineData("Catalogue:PublicAddress", "https://dramas.example/path")]
    [InlineData("Catalogue:Proxies", "10.1")]
    [InlineData("Catalogue:Proxies", "10.0.0.7, proxy.example")]
    [InlineData("Catalogue:Proxies", "10.0.0.0/33")]
    [InlineData("Catalogue:Foo", "1")]
    public async Task A_setting_that_cannot_be_used_ends_the_start_and_is_named(string key, string value)
    {
        using var seeds = SeedText.Folder("");
        var told = new Dictionary<string, string> { ["Catalogue:Seeds"] = seeds.Path, ["Catalogue:Data"] = seeds.Data, [key] = value };

        var byArgument = await ProgramRun.RunAsync([.. told.Select(setting => $"--{setting.Key}={setting.Value}"), "--urls=http://127.0.0.1:0"]);
        var byEnvironment = await ProgramRun.RunAsync(["--urls=http://127.0.0.1:0"], told.ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value));

        // An empty variable of the environment is one that is not set.
        foreach (var outcome in value.Length == 0 ? [byArgument] : new[] { byArgument, byEnvironment })
        {
            outcome.Code.Should().Be(BadSettings, "{0}", outcome.Error);
            outcome.Error.Should().Contain(key).And.NotContain("   at ");
            outcome.Error.Trim().Split('\n').Should().HaveCount(1);
        }
    }

    [Fact]
    public void The_readme_tells_of_every_setting()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

        CatalogueSettings.Keys.Should().NotBeEmpty().And.OnlyContain(key => readme.Contains(key, StringComparison.Ordinal));
    }
}
