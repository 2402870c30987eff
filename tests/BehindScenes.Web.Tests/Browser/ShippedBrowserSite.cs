namespace BehindScenes.Web.Tests.Browser;

/// <summary>The site of the seeds that come with the program, and Chromium to visit it.</summary>
public sealed class ShippedBrowserSite() : BrowserSite(TestSite.Shipped());
