using System.CommandLine;

namespace BehindScenes.Benchmarks;

internal static class WholeNumbers
{
    /// <summary>The option, which takes no number below 1.</summary>
    public static Option<int> FromOne(this Option<int> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var number) && number < 1)
                result.AddError($"{option.Name} must be 1 or more");
        });
        return option;
    }
}
