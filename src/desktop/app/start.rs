//! Whether there is a screen and something to draw with, and what to do where there is not.

use thiserror::Error;

/// Why there is no window.
#[derive(Debug, Error)]
pub enum OpenError {
    #[error(
        "no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.\n\
         Start it from a desktop session, or use the command line: dhow run --help"
    )]
    NoScreen,
    #[error(
        "no graphics driver was found, neither a card's nor a software one.\n\
         On Debian or Ubuntu install one that needs no card:  apt install mesa-vulkan-drivers\n\
         The command line works without:  dhow run --help"
    )]
    NoAdapter,
}

/// On Unix a window needs a display server; elsewhere there always is one.
pub fn has_screen() -> Result<(), OpenError> {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let unix = cfg!(all(unix, not(target_os = "macos")));
    if unix && !set("DISPLAY") && !set("WAYLAND_DISPLAY") { Err(OpenError::NoScreen) } else { Ok(()) }
}

/// Asks for an adapter before the renderer does, which would panic without one. On Linux that means Vulkan, by a card or by
/// software: an OpenGL adapter is found where there is no screen it could draw on. Who names a backend in `WGPU_BACKEND` gets it.
pub fn has_adapter() -> Result<(), OpenError> {
    let wanted = wgpu::Backends::from_env().unwrap_or(wgpu::Backends::PRIMARY);
    let mut description = wgpu::InstanceDescriptor::new_without_display_handle();
    description.backends = wanted;
    let instance = wgpu::Instance::new(description);
    let found = bevy::tasks::block_on(instance.enumerate_adapters(wanted));
    if found.is_empty() { Err(OpenError::NoAdapter) } else { Ok(()) }
}
